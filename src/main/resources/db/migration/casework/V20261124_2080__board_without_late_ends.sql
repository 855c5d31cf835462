-- Whether a promise was kept is counted once, on the day it was kept or first broken; a second count by the day of the end is gone.
DELETE FROM casework.board_count WHERE measure = 'ENDED_LATE';
