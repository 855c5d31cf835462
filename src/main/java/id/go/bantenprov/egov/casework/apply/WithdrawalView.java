package id.go.bantenprov.egov.casework.apply;

/** Asks before an application is withdrawn. @param moved whether it moved on since this page was opened */
public record WithdrawalView(String number, int version, boolean moved) {}
