package id.go.bantenprov.egov.document.intake;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/**
 * How a camera was held (EXIF orientation 1 to 8), as three steps that set the picture upright.
 * @param quarterTurns clockwise, 0 to 3, before mirroring
 */
record Orientation(int quarterTurns, boolean mirrored) {
    /** @param exif 1 to 8; anything else counts as 1, upright */
    static Orientation of(int exif) {
        return switch (exif) {
            case 2 -> new Orientation(0, true);
            case 3 -> new Orientation(2, false);
            case 4 -> new Orientation(2, true);
            case 5 -> new Orientation(1, true);
            case 6 -> new Orientation(1, false);
            case 7 -> new Orientation(3, true);
            case 8 -> new Orientation(3, false);
            default -> new Orientation(0, false);
        };
    }

    /** Always a new picture, in sRGB, with transparency only if the old one had it. */
    BufferedImage upright(BufferedImage picture) {
        var turned = quarterTurns % 2 == 1;
        var width = turned ? picture.getHeight() : picture.getWidth();
        var height = turned ? picture.getWidth() : picture.getHeight();
        var type = picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR;
        var upright = new BufferedImage(width, height, type);
        var canvas = upright.createGraphics();
        canvas.drawImage(picture, transform(picture.getWidth(), picture.getHeight(), width, height), null);
        canvas.dispose();
        return upright;
    }

    /** About the middle: turned, then mirrored left to right. */
    private AffineTransform transform(int fromWidth, int fromHeight, int toWidth, int toHeight) {
        var transform = new AffineTransform();
        transform.translate(toWidth / 2.0, toHeight / 2.0);
        if (mirrored) transform.scale(-1, 1);
        transform.quadrantRotate(quarterTurns);
        transform.translate(-fromWidth / 2.0, -fromHeight / 2.0);
        return transform;
    }
}
