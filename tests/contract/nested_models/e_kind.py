from veeam_client.runtime.enums import OpenEnum


class EKind(OpenEnum):
    BIRD = "Bird"
    MAMMAL = "Mammal"
