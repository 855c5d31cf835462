package id.go.bantenprov.egov.identity;

/** What became of confirming that a NIK is a resident's own. */
public sealed interface KtpComparison {
    record Confirmed() implements KtpComparison {}

    record ConfirmedBefore() implements KtpComparison {}

    /** The account has another name than the one that was compared. */
    record OtherName() implements KtpComparison {}

    /** Another account holds this NIK confirmed; an officer settles whose it is. */
    record HeldByAnother(ResidentId other) implements KtpComparison {}
}
