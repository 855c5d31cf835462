package id.go.bantenprov.egov.casework.model;

import id.go.bantenprov.egov.form.Answers;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they are kept: JSON without any word of a language. */
public final class AnswersJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    private AnswersJson() {}

    public static String write(Answers answers) {
        return JSON.writeValueAsString(answers.toJson());
    }

    public static Map<String, Object> read(String json) {
        return JSON.readValue(json, MAP);
    }
}
