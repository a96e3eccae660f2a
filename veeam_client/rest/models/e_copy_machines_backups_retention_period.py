# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class ECopyMachinesBackupsRetentionPeriod(OpenEnum):
    """How long a copy of a backup is kept. Since 1.3-rev2.

    Attributes:
        IN_1_WEEK: One week.
        IN_2_WEEKS: Two weeks.
        IN_1_MONTH: One month.
        IN_3_MONTHS: Three months.
        IN_6_MONTHS: Six months.
        IN_1_YEAR: One year.
        IN_2_YEARS: Two years.
        IN_3_YEARS: Three years.
        IN_5_YEARS: Five years.
        IN_7_YEARS: Seven years.
    """

    IN_1_WEEK = "In1Week"
    IN_2_WEEKS = "In2Weeks"
    IN_1_MONTH = "In1Month"
    IN_3_MONTHS = "In3Months"
    IN_6_MONTHS = "In6Months"
    IN_1_YEAR = "In1Year"
    IN_2_YEARS = "In2Years"
    IN_3_YEARS = "In3Years"
    IN_5_YEARS = "In5Years"
    IN_7_YEARS = "In7Years"
