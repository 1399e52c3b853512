package org.kapija.core.inspection;

import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * Why something is not done.
 *
 * @param rule which rule forbids it
 * @param article where the legal profile founds that rule
 * @param message the reason in a sentence
 * @param lift who can change that, and how
 */
public record Refusal(Rule rule, Optional<String> article, Message message, Optional<Message> lift) {}
