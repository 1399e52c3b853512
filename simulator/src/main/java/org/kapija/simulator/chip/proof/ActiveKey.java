package org.kapija.simulator.chip.proof;

/** A key that never leaves its chip and signs what a reader makes up (active authentication, Doc 9303-11, 6.1). */
public sealed interface ActiveKey permits RsaActiveKey, CurveActiveKey {
    /** Returns the public key, an X.509 SubjectPublicKeyInfo in DER: what data group 15 holds. */
    byte[] publicKey();

    /** Signs a reader's challenge of eight bytes. */
    byte[] answer(byte[] challenge);
}
