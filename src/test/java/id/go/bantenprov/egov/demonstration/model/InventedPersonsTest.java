package id.go.bantenprov.egov.demonstration.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.identity.EmailAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class InventedPersonsTest {
    @Test
    void the_sign_in_page_shows_four_residents() {
        assertThat(Residents.named())
                .extracting(InventedResident::name)
                .containsExactly("Nurhayati Salim", "Dede Kosasih", "Maya Anggraini", "Ellen Hartono");
    }

    @Test
    void there_are_forty_residents() {
        assertThat(Residents.all()).hasSize(40);
    }

    @Test
    void the_sign_in_page_shows_the_officials_along_the_way_of_a_file() {
        assertThat(Officials.shown())
                .extracting(InventedOfficial::name)
                .containsExactly(
                        "Asep Mulyana",
                        "Ratna Dewi",
                        "Yusuf Hidayat",
                        "Lilis Suryani",
                        "Bambang Prakoso",
                        "Rina Marlina",
                        "Tuti Handayani",
                        "Agus Salim Nasution",
                        "Hendra Wijaya",
                        "Wulan Puspita",
                        "Iwan Setiawan",
                        "Sri Lestari",
                        "Rahmat Fauzi",
                        "Nining Kurnia",
                        "Fajar Nugraha");
    }

    @Test
    void every_agency_has_somebody_who_answers_requests_for_information() throws IOException {
        var agencies = new ClassPathResource("data/agency/agencies.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(agencies.lines().skip(1).map(row -> row.split(",", 3)[1] + ".ppidPelaksana"))
                .hasSize(33)
                .allSatisfy(unit -> assertThat(Officials.all())
                        .extracting(InventedOfficial::unit)
                        .contains(unit));
    }

    @Test
    void nobody_shares_an_address_and_all_are_at_contoh_id() {
        var addresses = Stream.concat(
                        Residents.all().stream().map(InventedResident::email),
                        Officials.all().stream().map(InventedOfficial::email))
                .map(EmailAddress::text)
                .toList();
        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.endsWith("@contoh.id"));
    }

    @Test
    void no_nik_could_be_anybodys_for_no_regency_has_its_district() throws IOException {
        var districts = districts();
        assertThat(Residents.all())
                .map(resident -> resident.nik().digits())
                .doesNotHaveDuplicates()
                .allSatisfy(nik -> {
                    assertThat(nik).startsWith("36").hasSize(16);
                    assertThat(districts).doesNotContain(nik.substring(0, 6));
                });
    }

    private static List<String> districts() throws IOException {
        var rows = new ClassPathResource("data/region/regions.csv").getContentAsString(StandardCharsets.UTF_8);
        return rows.lines()
                .map(row -> row.split(",", 2)[0].replace(".", ""))
                .filter(code -> code.length() == 6)
                .toList();
    }
}
