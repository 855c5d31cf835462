package id.go.bantenprov.egov.bench;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Writes what it is told, for anybody: the least that one call of this framework can cost. */
@RestController
@Profile(BareProgram.PROFILE) // the tests look for components of the product here too
class BareController {
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Map<BareDeed, List<String>> statements = new EnumMap<>(BareDeed.class);

    BareController(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        for (var deed : BareDeed.values()) statements.put(deed, deed.statements());
    }

    @PutMapping("/lives/{life}/{deed}")
    Map<String, Object> write(
            @PathVariable("life") long life, @PathVariable("deed") String deed, @RequestBody Map<String, Object> body) {
        var parameters = Map.of("life", life, "answers", json.writeValueAsBytes(body));
        transaction.executeWithoutResult(_ -> statements
                .get(BareDeed.valueOf(deed))
                .forEach(statement -> jdbc.sql(statement).params(parameters).update()));
        return Map.of("life", life);
    }

    @GetMapping("/lives/{life}")
    Map<String, Object> read(@PathVariable("life") long life) {
        return jdbc.sql(BareDeed.READ_BACK).param("life", life).query().singleRow();
    }
}
