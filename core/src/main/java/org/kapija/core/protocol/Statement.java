package org.kapija.core.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.protobuf.Parser;
import java.util.function.Function;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.wire.EnvelopeWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/**
 * Something signed. The word of the statement is part of what is signed, so that one key's statement can never pass for
 * another kind of statement with the same octets.
 *
 * @param word what it is, such as {@code receipt}
 * @param longest in octets, signature included
 */
record Statement(String word, int longest) {
    /** Returns exactly what the signature covers. */
    Octets covered(Octets statement) {
        byte[] context = ("kapija/1/" + word + "\0").getBytes(UTF_8);
        byte[] content = statement.toArray();
        byte[] all = new byte[context.length + content.length];
        System.arraycopy(context, 0, all, 0, context.length);
        System.arraycopy(content, 0, all, context.length, content.length);
        return Octets.of(all);
    }

    Octets signature(Octets statement, SigningKey key) {
        return key.sign(covered(statement));
    }

    boolean verifies(Octets statement, Octets signature, VerifyingKey key) {
        return key.verifies(covered(statement), signature);
    }

    /** Returns the statement with its signature, as sent. */
    Octets sign(byte[] statement, SigningKey key) {
        Octets octets = Octets.of(statement);
        return Octets.of(EnvelopeWire.SignedStatement.newBuilder()
                .setStatement(Reading.bytes(octets))
                .setSignature(Reading.bytes(signature(octets, key)))
                .build()
                .toByteArray());
    }

    /** Checks the signature, then reads. */
    <M, T> Parsed<T> open(Octets message, VerifyingKey key, Parser<M> parser, Function<M, T> domain) {
        return switch (Reading.read(
                word, message, longest, EnvelopeWire.SignedStatement.parser(), Function.identity())) {
            case Parsed.Malformed<EnvelopeWire.SignedStatement>(Message why) -> new Parsed.Malformed<>(why);
            case Parsed.Sound<EnvelopeWire.SignedStatement>(var signed) ->
                open(Reading.octets(signed.getStatement()), Reading.octets(signed.getSignature()), key, parser, domain);
        };
    }

    /** Checks the signature, then reads. */
    <M, T> Parsed<T> open(
            Octets statement, Octets signature, VerifyingKey key, Parser<M> parser, Function<M, T> domain) {
        return verifies(statement, signature, key)
                ? Reading.read(word, statement, longest, parser, domain)
                : new Parsed.Malformed<>(Message.of("wire.bad-signature", "what", word));
    }
}
