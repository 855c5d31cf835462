package id.go.bantenprov.egov.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.go.bantenprov.egov.identity.Browser;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident who asks for information again and again, page by page with a file, and writes down on paper of their own
 * what the system has said is done.
 */
public final class Petitioner {
    /** What was acknowledged: this page must show these words from then on. */
    record Acknowledged(String page, String words) {}

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("name=\"hapus-berkas\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern CODE = Pattern.compile("<strong class=\"egov-code\">([0-9]{6})</strong>");
    public static final String PASSWORD = "Kelapa-Sawah-Ombak-7731";

    private final String email;
    private final byte[] identityCard;
    private final Map<String, Acknowledged> noted = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private Browser browser;

    private Petitioner(String email, byte[] identityCard, Browser browser) {
        this.email = email;
        this.identityCard = identityCard;
        this.browser = browser;
    }

    /** @param identityCard a PDF, handed in with each application */
    public static Petitioner register(int number, byte[] identityCard, int port) {
        var person = new Petitioner("pemohon" + number + "@contoh.example", identityCard, new Browser(port));
        var form =
                Map.of("name", "Warga Contoh", "nik", "3699011702090001", "email", person.email, "password", PASSWORD);
        var page = person.browser.location(person.browser.submit("/daftar", "/daftar", form));
        var code = CODE.matcher(person.browser.get(page).body());
        if (!code.find()) throw new IllegalStateException("No code on " + page);
        person.browser.submit(page, page, Map.of("code", code.group(1)));
        return person;
    }

    /** Begins anew with another browser, as after a power cut. */
    void signInAgain(int port) {
        browser = new Browser(port);
        browser.signIn(email, PASSWORD);
    }

    /** Applies until {@link #apply} fails, because the other side is gone. @return why */
    RuntimeException applyOnAndOn() {
        while (true) {
            try {
                apply();
            } catch (RuntimeException gone) {
                return gone;
            }
        }
    }

    /** One whole application. Throws when anything is not acknowledged. */
    public void apply() {
        var draft = answer();
        var file = upload(draft + "/identity");
        noted.put(draft, new Acknowledged(draft + "/identity", file));
        files.add(file);
        var receipt = redirected(fillIn(draft + "/periksa", Map.of()));
        var application = receipt.replaceAll("/terkirim$", "");
        noted.remove(draft);
        noted.put(application, new Acknowledged(application, application.replaceAll(".*/", "")));
        sent.add(application);
    }

    /** All but the file and sending it. @return the address of the draft */
    String answer() {
        var slug = "/permohonan/baru/permintaan-informasi-publik";
        var draft = redirected(browser.submit(slug, slug, Map.of()));
        var wish = "Laporan perbaikan jalan provinsi nomor " + sent.size() + " tahun 2025";
        fill(draft + "/right", Map.of("indonesian", "true"));
        fill(draft + "/applicant", Map.of("applicantType", "person"));
        fill(draft + "/holder", Map.of("holdingAgency", "dpupr"));
        fill(draft + "/information", Map.of("information", wish));
        noted.put(draft, new Acknowledged(draft + "/information", wish));
        fill(draft + "/purpose", Map.of("purpose", "Untuk penelitian warga"));
        fill(draft + "/delivery", Map.of("delivery", "account"));
        return draft;
    }

    /** Once more if a question appeared with an answer: what stands below it was not asked yet. */
    private void fill(String page, Map<String, String> answers) {
        var next = redirected(fillIn(page, answers));
        if (next.equals(page)) redirected(fillIn(page, answers));
    }

    private HttpResponse<String> fillIn(String page, Map<String, String> answers) {
        var fields = hidden(page);
        var token = fields.remove("_csrf");
        fields.putAll(answers);
        return browser.post(page, token == null ? "" : token, fields);
    }

    /** The inputs a browser sends by itself. */
    private Map<String, String> hidden(String page) {
        var hidden = HIDDEN.matcher(shown(page));
        var fields = new LinkedHashMap<String, String>();
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
        return fields;
    }

    private String shown(String page) {
        var answer = browser.get(page);
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " " + page);
        return answer.body();
    }

    private String redirected(HttpResponse<String> answer) {
        if (answer.statusCode() == 302) return browser.location(answer);
        throw new IllegalStateException(answer.statusCode() + " " + answer.uri());
    }

    /** @return the id under which the page shows the file */
    private String upload(String page) {
        redirected(send(page));
        var file = FILE.matcher(shown(page));
        if (!file.find()) throw new IllegalStateException("No file on " + page);
        return file.group(1);
    }

    HttpResponse<String> send(String page) {
        var body = new ByteArrayOutputStream();
        var fields = hidden(page);
        fields.put("unggah", "ktp");
        fields.forEach((name, value) -> body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(
                "--b\r\nContent-Disposition: form-data; name=\"ktp\"; filename=\"ktp.pdf\"\r\n\r\n".getBytes(UTF_8));
        body.writeBytes(identityCard);
        body.writeBytes("\r\n--b--\r\n".getBytes(UTF_8));
        return browser.send(browser.request(page)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Everything acknowledged, by now. */
    List<Acknowledged> noted() {
        return List.copyOf(noted.values());
    }

    /** Ids of the files acknowledged, also of those handed over to an application since. */
    List<String> files() {
        return List.copyOf(files);
    }

    /** Addresses of the applications acknowledged. */
    List<String> sent() {
        return List.copyOf(sent);
    }

    /** What a page shows of what was acknowledged; empty if all of it is there. */
    Optional<String> missing(Acknowledged acknowledged) {
        var answer = browser.get(acknowledged.page());
        if (answer.statusCode() == 200 && answer.body().contains(acknowledged.words())) return Optional.empty();
        return Optional.of(acknowledged + ": " + answer.statusCode());
    }

    public Browser browser() {
        return browser;
    }

    HttpResponse<String> get(String path) {
        return browser.get(path);
    }
}
