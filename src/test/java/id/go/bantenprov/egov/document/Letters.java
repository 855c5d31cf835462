package id.go.bantenprov.egov.document;

import java.util.List;

/** Letters for tests; the persons are invented. */
public final class Letters {
    private Letters() {}

    public static Letter aLetter() {
        return new Letter(
                "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
                "Jalan Contoh Nomor 1, Kota Serang",
                "500.16/0007-DPMPTSP/2026",
                "Surat Keterangan Penelitian",
                List.of(
                        new Letter.Block.Paragraph("Berdasarkan permohonan yang diterima, diterangkan bahwa:"),
                        new Letter.Block.Facts(List.of(
                                new Letter.Fact("Nama", "Nurhayati Salim"),
                                new Letter.Fact("Judul", "Air & tanah: \"dampak\" <pasang> di pesisir – 2026"))),
                        new Letter.Block.Paragraph("dapat melaksanakan penelitian di Provinsi Banten."),
                        new Letter.Block.Explanation("en", "This letter allows the research named above.")),
                "Kepala Dinas",
                "Bambang Prakoso",
                "http://localhost:8080/verifikasi/A9RT5PDFA9RT5PDFA9RT5PDFA9",
                Letter.Standing.DEMONSTRATION);
    }

    public static Signatory theHead() {
        return new Signatory("dpmptsp.kepala", "bambang", "Bambang Prakoso", "Kepala DPMPTSP");
    }
}
