package id.go.bantenprov.egov.casework.model;

import java.time.OffsetDateTime;

/** What became of signing a decision. */
public sealed interface Signing
        permits Signing.MaySign,
                Signing.Signed,
                Signing.NotHolder,
                Signing.SamePerson,
                Signing.OtherBytes,
                Signing.NamesFormerHolder,
                Signing.NotReady,
                Signing.WrongPassword,
                Signing.Paused,
                Signing.SignerUnavailable,
                Refused {
    /** All checks passed: the signature may be made of exactly this letter. */
    record MaySign(ApplicationState.AwaitingSignature state, Letter.Ready letter) implements Signing {}

    record Signed(Move move) implements Signing {}

    /** This person does not hold the signing position today. */
    record NotHolder() implements Signing {}

    /** Four eyes: who reviewed or approved this round does not sign. */
    record SamePerson() implements Signing {}

    /** The letter has been rendered anew since the signer looked at it. */
    record OtherBytes() implements Signing {}

    /** It was made while somebody else held the position, and is to be made again. @param named in it as the signer */
    record NamesFormerHolder(String named) implements Signing {}

    record NotReady(Letter letter) implements Signing {}

    record WrongPassword() implements Signing {}

    /** The password was set by a code sent by mail a short while ago. @param until the moment from which it may sign */
    record Paused(OffsetDateTime until) implements Signing {}

    /** The signature could not be made; nothing is lost, try again. */
    record SignerUnavailable() implements Signing {}
}
