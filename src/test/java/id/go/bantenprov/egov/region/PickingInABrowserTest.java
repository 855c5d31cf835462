package id.go.bantenprov.egov.region;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.go.bantenprov.egov.browser.Chromium;
import id.go.bantenprov.egov.web.JteViews;
import id.go.bantenprov.egov.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A form with nothing but the picker, used with and without scripts. */
@ApplicationModuleTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(Chromium.class)
class PickingInABrowserTest {
    private static Browser browser;

    @LocalServerPort
    int port;

    @TestConfiguration
    @RestController
    static class FormWithAPicker {
        @Autowired
        RegionPicker picker;

        @Autowired
        JteViews templates;

        @Autowired
        Pages pages;

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .csrf(csrf -> csrf.disable())
                    .build();
        }

        @RequestMapping(path = "/form", produces = "text/html;charset=UTF-8")
        String form(HttpServletRequest request, @RequestParam Map<String, String> answers) {
            var picked = picker.read("address", RegionLevel.VILLAGE, answers);
            var view = picker.again("address", RegionLevel.VILLAGE, picked);
            var html = templates.render(
                    "region/picker", Map.of("page", pages.of(request), "picker", view, "legend", "Alamat Anda"));
            var outcome = picked instanceof PickedRegion.Chosen(var code) ? code.value() : "";
            return "<!DOCTYPE html><html lang=id><link rel=icon href=\"data:,\"><title>Alamat</title><form method=post>%s<button>Lanjut</button></form><output>%s</output>"
                    .formatted(html, outcome);
        }
    }

    @BeforeAll
    static void use(Browser theBrowser) {
        browser = theBrowser;
    }

    @Test
    void with_scripts_each_list_fills_itself() {
        var complaints = new ArrayList<String>();
        var page = open(true);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });

        assertThat(page.locator("[data-next]")).isHidden();
        page.getByLabel("Kabupaten atau kota").selectOption("36.01");
        page.getByLabel("Kecamatan").selectOption("36.01.01");
        page.getByLabel("Desa atau kelurahan").selectOption("36.01.01.2001");
        page.getByLabel("Kabupaten atau kota").selectOption("36.02");
        assertThat(page.getByLabel("Desa atau kelurahan")).isDisabled();
        page.getByLabel("Kecamatan").selectOption("36.02.01");
        var village =
                page.getByLabel("Desa atau kelurahan").locator("option").nth(1).getAttribute("value");
        page.getByLabel("Desa atau kelurahan").selectOption(village);
        send(page);

        assertThat(page.locator("output")).hasText(village);
        assertThat(complaints).isEmpty();
    }

    @Test
    void without_scripts_its_button_shows_each_list() {
        var page = open(false);

        page.getByLabel("Kabupaten atau kota").selectOption("36.71");
        page.getByText("Tampilkan kecamatan").click();
        page.getByLabel("Kecamatan").selectOption("36.71.01");
        page.getByText("Tampilkan desa dan kelurahan").click();
        page.getByLabel("Desa atau kelurahan").selectOption("36.71.01.1001");
        send(page);

        assertThat(page.locator("output")).hasText("36.71.01.1001");
    }

    @Test
    void without_scripts_a_village_is_found_by_its_name() {
        var page = open(false);

        page.getByText("Cari menurut nama").click();
        page.getByLabel("Nama, boleh sebagian").fill("sumberjay");
        page.getByText("Cari wilayah").click();
        page.getByLabel("Desa Sumberjaya, Kecamatan Sumur, Kabupaten Pandeglang")
                .check();
        send(page);

        assertThat(page.locator("output")).hasText("36.01.01.2001");
    }

    @Test
    void with_scripts_enter_looks_for_the_name() {
        var page = open(true);
        page.getByText("Cari menurut nama").click();
        page.getByLabel("Nama, boleh sebagian").fill("sumberjay");

        var sent = page.waitForRequest("**/form", () -> page.keyboard().press("Enter"));

        assertThat(sent.postData()).contains("address.find=1");
    }

    private static void send(Page page) {
        page.locator("form > button").click();
    }

    private Page open(boolean scripts) {
        var page = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts))
                .newPage();
        page.navigate("http://localhost:" + port + "/form");
        return page;
    }
}
