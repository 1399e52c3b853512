package org.kapija.terminal.workflow;

import org.kapija.core.protocol.Sealing;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.terminal.port.PayloadSeal;

/**
 * The keys that entries and receipts need.
 *
 * @param own seals what the terminal reads again
 * @param central seals and signs what central reads
 * @param device signs checkpoints
 * @param receipts verifies central's receipts and answers
 */
public record JournalKeys(PayloadSeal own, Sealing central, SigningKey device, VerifyingKey receipts) {}
