package id.go.bantenprov.egov.identity.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.bantenprov.egov.agency.Agencies;
import id.go.bantenprov.egov.agency.PositionCode;
import id.go.bantenprov.egov.agency.UnitCode;
import id.go.bantenprov.egov.identity.Grant;
import id.go.bantenprov.egov.identity.IdentityTest;
import id.go.bantenprov.egov.identity.Role;
import id.go.bantenprov.egov.web.Localized;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IdentityTest
class NamingAnOfficeTest {
    @Autowired
    Agencies agencies;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dpmptsp.kepala       | Kepala DPMPTSP                                | Head of DPMPTSP
            kesra.kepala         | Kepala Biro Kesra                             | Head of Biro Kesra
            setda.sekda          | Sekretaris Daerah                             | Regional Secretary
            dpmptsp.kabid        | Kepala Bidang Pelayanan Perizinan, DPMPTSP    | Head of the Permits Division, DPMPTSP
            kesra.kabag          | Kepala Bagian Kesejahteraan Rakyat, Biro Kesra | Head of the Welfare Section, Biro Kesra
            diskominfo.ppidUtama | PPID Utama Provinsi Banten, Diskominfo SP     | Chief Public Information Officer of Banten, Diskominfo SP
            """)
    void a_position_has_its_title_with_the_short_name_of_the_agency_or_bureau(String position, String id, String en) {
        assertThat(new Offices(agencies).of(Set.of(new PositionCode(position)), Set.of()))
                .contains(new Localized(id, en));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kesra           | Kepala Biro Kesra
            diskominfo.ppid | Kepala PPID, Diskominfo SP
            """)
    void whoever_leads_a_unit_without_a_position_is_its_head(String unit, String id) {
        var code = new UnitCode(unit);
        var head = new Grant(Role.HEAD, agencies.find(code).orElseThrow().agency(), code);

        assertThat(new Offices(agencies).of(Set.of(), Set.of(head)).map(Localized::id))
                .contains(id);
    }

    @Test
    void whoever_only_works_in_a_unit_has_none() {
        var code = new UnitCode("dpmptsp.loket");
        var officer = new Grant(Role.OFFICER, agencies.find(code).orElseThrow().agency(), code);

        assertThat(new Offices(agencies).of(Set.of(), Set.of(officer))).isEmpty();
    }
}
