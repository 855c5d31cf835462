package id.go.bantenprov.egov.demonstration.model;

import java.util.List;

/** A regency or city of Banten, and two of its districts. */
enum Regency {
    PANDEGLANG("36.01", "Kabupaten Pandeglang", "Labuan", "Panimbang"),
    LEBAK("36.02", "Kabupaten Lebak", "Bayah", "Malingping"),
    TANGERANG("36.03", "Kabupaten Tangerang", "Teluknaga", "Mauk"),
    SERANG("36.04", "Kabupaten Serang", "Anyar", "Cinangka"),
    TANGERANG_CITY("36.71", "Kota Tangerang", "Cipondoh", "Karawaci"),
    CILEGON("36.72", "Kota Cilegon", "Pulomerak", "Ciwandan"),
    SERANG_CITY("36.73", "Kota Serang", "Kasemen", "Cipocok Jaya"),
    SOUTH_TANGERANG("36.74", "Kota Tangerang Selatan", "Pamulang", "Serpong");

    static final List<Regency> ALL = List.of(values());
    static final List<Regency> AT_SEA = List.of(PANDEGLANG, LEBAK, TANGERANG, SERANG, CILEGON);
    static final List<Regency> OF_VILLAGES = List.of(PANDEGLANG, LEBAK, TANGERANG, SERANG);
    static final List<Regency> OF_FACTORIES = List.of(TANGERANG, SERANG, TANGERANG_CITY, CILEGON);
    static final List<Regency> CITIES = List.of(TANGERANG_CITY, CILEGON, SERANG_CITY, SOUTH_TANGERANG);

    final String code;
    final String text;
    final String district;
    final String otherDistrict;

    Regency(String code, String text, String district, String otherDistrict) {
        this.code = code;
        this.text = text;
        this.district = district;
        this.otherDistrict = otherDistrict;
    }
}
