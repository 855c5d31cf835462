package id.go.bantenprov.egov.casework.apply;

import java.util.List;

/**
 * Why somebody cannot get a service.
 *
 * @param basis the law or regulation
 * @param because the answers that decide it
 */
public record RefusalView(String text, String basis, List<Because> because) {
    /** @param address where the answer can be changed */
    public record Because(String label, String answer, String address) {}
}
