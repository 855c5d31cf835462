package id.go.bantenprov.egov.identity;

import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What modules above look like from the door. */
@TestComponent
@RestController
class Rooms {
    @GetMapping("/layanan/uji")
    String anybody(Optional<Person> person) {
        return person.map(Person::name).orElse("nobody");
    }

    @GetMapping("/permohonan/uji")
    String resident(Resident resident) {
        return resident.name();
    }

    @GetMapping("/kerja/uji")
    String officer(Officer officer) {
        return officer.name();
    }

    @GetMapping("/kelola/uji")
    String administrator(Officer officer) {
        return officer.name();
    }

    @GetMapping("/api/v1/services/uji")
    String publicRead() {
        return "public";
    }

    @GetMapping("/api/v1/uji")
    @Scoped(Scope.APPLICATIONS_READ)
    String read(Resident resident) {
        return resident.name();
    }

    @PostMapping("/api/v1/uji")
    @Scoped(Scope.APPLICATIONS_WRITE)
    String write(Resident resident) {
        return resident.name();
    }

    @PostMapping("/api/v1/uji/sign")
    String sign(Person person) {
        return person.name();
    }
}
