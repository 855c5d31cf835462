package id.go.bantenprov.egov.identity.account;

import id.go.bantenprov.egov.identity.AccessRecords;
import id.go.bantenprov.egov.identity.LookTaken;
import id.go.bantenprov.egov.identity.OwnData;
import id.go.bantenprov.egov.identity.OwnPassword;
import id.go.bantenprov.egov.identity.ProvenPresence;
import id.go.bantenprov.egov.identity.Resident;
import id.go.bantenprov.egov.identity.Sessions;
import id.go.bantenprov.egov.identity.account.EraseAccount.Erasure;
import id.go.bantenprov.egov.web.Cursor;
import id.go.bantenprov.egov.web.Localized;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

@Controller
class OwnDataPages {
    private static final int LOOKS_SHOWN = 50;

    private final AccessRecords records;
    private final OwnData ownData;
    private final EraseAccount erase;
    private final OwnPassword ownPassword;
    private final Sessions sessions;
    private final Pages pages;
    private final JsonMapper json;

    OwnDataPages(
            AccessRecords records,
            OwnData ownData,
            EraseAccount erase,
            OwnPassword ownPassword,
            Sessions sessions,
            Pages pages,
            JsonMapper json) {
        this.records = records;
        this.ownData = ownData;
        this.erase = erase;
        this.ownPassword = ownPassword;
        this.sessions = sessions;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping("/akun/pembukaan")
    ModelAndView looks(Resident resident, @RequestParam(required = false) @Nullable String after) {
        var looks = records.lookedAt(resident.id(), Cursor.parse(after), LOOKS_SHOWN + 1);
        var more = looks.size() > LOOKS_SHOWN;
        var shown = more ? looks.subList(0, LOOKS_SHOWN) : looks;
        return new ModelAndView("identity/account/looks", Map.of("view", new LooksView(shown, next(shown, more))));
    }

    private static @Nullable String next(List<LookTaken> shown, boolean more) {
        if (!more) return null;
        var last = shown.getLast();
        return new Cursor(last.lastAt(), last.id()).text();
    }

    @GetMapping("/akun/data")
    ModelAndView data(Resident resident) {
        return data(ownData.stillNeeded(resident), null, HttpStatus.OK);
    }

    @GetMapping("/akun/data/unduhan")
    ResponseEntity<byte[]> download(Resident resident) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"data-saya.json\"")
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(ownData.export(resident)));
    }

    @PostMapping("/akun/data/penghapusan")
    ModelAndView erase(
            Resident resident, @RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        if (password.isEmpty()) return again("identity.password.blank", request);
        return ownPassword
                .prove(resident, password)
                .map(presence -> erase(resident, presence))
                .orElseGet(() -> again("identity.account.password.wrongOld", request));
    }

    private ModelAndView erase(Resident resident, ProvenPresence presence) {
        return switch (erase.handle(resident, presence)) {
            case Erasure.Erased _ -> erased(resident);
            case Erasure.StillNeeded(var reasons) -> data(reasons, null, HttpStatus.CONFLICT);
        };
    }

    private ModelAndView again(String why, HttpServletRequest request) {
        return data(List.of(), pages.of(request).text(why), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView erased(Resident resident) {
        sessions.endAll(resident.account());
        return new ModelAndView("redirect:/masuk?terhapus=ya");
    }

    private ModelAndView data(List<Localized> reasons, @Nullable String error, HttpStatus status) {
        var view = new OwnDataView(reasons, ownData.leaves(), error);
        return new ModelAndView("identity/account/data", Map.of("view", view), status);
    }
}
