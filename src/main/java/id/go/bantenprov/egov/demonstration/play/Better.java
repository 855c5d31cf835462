package id.go.bantenprov.egov.demonstration.play;

import id.go.bantenprov.egov.form.Answer;
import id.go.bantenprov.egov.form.Value;
import java.math.BigDecimal;

/** What people write when a field is to be corrected: words of their own, or nearly the same and right this time. */
final class Better {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    private Better() {}

    static Answer than(Answer answer, String words) {
        return answer instanceof Answer.Given(var value) ? new Answer.Given(than(value, words)) : answer;
    }

    private static Value than(Value value, String words) {
        return switch (value) {
            case Value.Text _ -> new Value.Text(words);
            case Value.Day(var date) -> new Value.Day(date.plusDays(1));
            case Value.Amount(var amount) -> new Value.Amount(amount.add(HUNDREDTH));
            default -> value;
        };
    }
}
