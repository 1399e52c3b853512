package org.kapija.core.inspection;

import org.kapija.core.value.Sensitive;

/**
 * A named human's judgement.
 *
 * @param by who
 * @param judgement what they think
 * @param reason why, in their words, possibly none
 */
public record Opinion(Officer by, Judgement judgement, Sensitive<String> reason) {}
