package id.go.bantenprov.egov.form;

import id.go.bantenprov.egov.form.model.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a form. @param when its guard; null for always */
public record Page(String key, Localized title, @Nullable Rule when, List<Question> questions) {}
