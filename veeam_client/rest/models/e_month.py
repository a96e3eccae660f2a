# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EMonth(OpenEnum):
    """Month.

    Attributes:
        JANUARY: January.
        FEBRUARY: February.
        MARCH: March.
        APRIL: April.
        MAY: May.
        JUNE: June.
        JULY: July.
        AUGUST: August.
        SEPTEMBER: September.
        OCTOBER: October.
        NOVEMBER: November.
        DECEMBER: December.
    """

    JANUARY = "January"
    FEBRUARY = "February"
    MARCH = "March"
    APRIL = "April"
    MAY = "May"
    JUNE = "June"
    JULY = "July"
    AUGUST = "August"
    SEPTEMBER = "September"
    OCTOBER = "October"
    NOVEMBER = "November"
    DECEMBER = "December"
