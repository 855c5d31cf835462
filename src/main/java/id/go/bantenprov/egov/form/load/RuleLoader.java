package id.go.bantenprov.egov.form.load;

import id.go.bantenprov.egov.form.FactKind;
import id.go.bantenprov.egov.form.YamlValue;
import id.go.bantenprov.egov.form.model.Rule;
import id.go.bantenprov.egov.form.model.RuleFault;
import id.go.bantenprov.egov.form.model.Rules;
import id.go.bantenprov.egov.form.model.Scope;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads rules out of a file and remembers where each condition stands, for what can only be judged at the end. */
final class RuleLoader {
    private final Map<Rule, YamlValue> conditions = new LinkedHashMap<>();
    private int count;

    Rule condition(YamlValue at, Scope scope) {
        try {
            var rule = Rules.condition(at.text(), at.line(), scope);
            counted(at);
            if (scope.row() == null) conditions.put(rule, at);
            return rule;
        } catch (RuleFault fault) {
            throw at.error("`" + at.text() + "`: " + fault.getMessage());
        }
    }

    Rule computation(YamlValue at, Scope scope, FactKind kind) {
        try {
            counted(at);
            return Rules.computation(at.text(), at.line(), scope, kind);
        } catch (RuleFault fault) {
            throw at.error("`" + at.text() + "`: " + fault.getMessage());
        }
    }

    private void counted(YamlValue at) {
        if (++count > Limits.RULES) throw at.error("more than " + Limits.RULES + " rules");
    }

    /** Every condition over whole facts, with its place. */
    Map<Rule, YamlValue> conditions() {
        return conditions;
    }
}
