-- Officers look at page images, never at the file itself: which of them there are, and how far their making has come.
CREATE TABLE document.page_images (
    file  uuid     PRIMARY KEY REFERENCES document.file ON DELETE CASCADE,
    state text     NOT NULL CHECK (state IN ('PENDING', 'READY', 'FAILED')),
    pages smallint CHECK (pages BETWEEN 1 AND 20),
    CHECK ((state = 'READY') = (pages IS NOT NULL))
);

CREATE TABLE document.page_image (
    file  uuid     NOT NULL REFERENCES document.page_images ON DELETE CASCADE,
    page  smallint NOT NULL CHECK (page BETWEEN 1 AND 20),
    image uuid     NOT NULL REFERENCES document.file ON DELETE CASCADE,
    PRIMARY KEY (file, page)
);

CREATE UNIQUE INDEX page_image_by_image ON document.page_image (image);
