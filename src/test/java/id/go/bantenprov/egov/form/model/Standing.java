package id.go.bantenprov.egov.form.model;

import id.go.bantenprov.egov.form.Answers;
import id.go.bantenprov.egov.form.FormDefinition;
import id.go.bantenprov.egov.form.FormFixture;

/** A form with some answers, against which a test judges expressions that the form itself does not hold. */
record Standing(FormDefinition form, Answers answers) {
    Cell judge(String expression) {
        try {
            var expr = new Typing(scope()).typed(Parser.parse(expression)).expr();
            return FormState.of(form.graph(), answers, FormFixture.TODAY)
                    .judge()
                    .judge(expr);
        } catch (RuleFault fault) {
            throw new AssertionError(expression, fault);
        }
    }

    Scope scope() {
        return Scope.of(
                form.graph().numbers(),
                form.facts().stream().map(fact -> fact.kind()).toList());
    }

    Rule rule(String source) {
        try {
            return Rules.condition(source, 1, scope());
        } catch (RuleFault fault) {
            throw new AssertionError(source, fault);
        }
    }

    FormState state() {
        return FormState.of(form.graph(), answers, FormFixture.TODAY);
    }
}
