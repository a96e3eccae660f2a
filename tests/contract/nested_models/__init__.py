"""A contract in small whose bases have bases below them: one model a module, as the generator writes them."""

from veeam_client.runtime.lazy import lazy_namespace

__getattr__, __dir__ = lazy_namespace(
    __name__,
    {
        "Animal": ".animal",
        "Bird": ".bird",
        "Dog": ".dog",
        "EKind": ".e_kind",
        "Farm": ".farm",
        "Mammal": ".mammal",
        "Puppy": ".puppy",
    },
)
