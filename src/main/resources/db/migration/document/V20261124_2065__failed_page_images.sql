-- A drawing that failed was never tried again, whatever the reason. What has failed so far is asked for anew at the next look.
DELETE FROM document.page_images WHERE state = 'FAILED';
