package id.go.bantenprov.egov.casework.model;

import static java.util.stream.Collectors.toMap;

import id.go.bantenprov.egov.agency.OfficialId;
import id.go.bantenprov.egov.catalogue.StepKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists within a row: corrections and who decided which step. */
final class StateJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Correction>> CORRECTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, UUID>> DECISIONS = new TypeReference<>() {};

    private StateJson() {}

    static String write(List<Correction> corrections) {
        return JSON.writeValueAsString(corrections);
    }

    static List<Correction> readCorrections(String json) {
        return List.copyOf(JSON.readValue(json, CORRECTIONS));
    }

    static String write(Map<StepKey, OfficialId> decisions) {
        return JSON.writeValueAsString(decisions.entrySet().stream()
                .collect(toMap(
                        each -> each.getKey().value(), each -> each.getValue().value())));
    }

    static Map<StepKey, OfficialId> readDecisions(String json) {
        return JSON.readValue(json, DECISIONS).entrySet().stream()
                .collect(toMap(each -> new StepKey(each.getKey()), each -> new OfficialId(each.getValue())));
    }
}
