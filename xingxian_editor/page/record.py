"""Makes records as ``dataclasses`` does, at a tenth of the cost when the program starts: no key waits for hundreds."""

import dataclasses
from collections.abc import Callable, Sequence
from reprlib import recursive_repr
from types import FunctionType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:

    def dataclass(
        cls: type | None = None, /, *, frozen: bool = False, slots: bool = False, eq: bool = True, order: bool = False
    ) -> type | Callable[[type], type]:
        """Make a class a record, as ``dataclasses.dataclass`` does.

        That writes and compiles six functions for each class when it is imported, a good
        millisecond a class; here each is written and compiled when it is first called. Fields,
        order, hash, ``replace`` and pickles are the same; so is the cost of every later call.
        """

        def make(plain: type) -> type:
            if any(hasattr(base, "__dataclass_params__") for base in plain.__mro__[1:]):
                return dataclasses.dataclass(frozen=frozen, slots=slots, eq=eq, order=order)(plain)
            return _record(plain, frozen=frozen, slots=slots, eq=eq, order=order)

        return make if cls is None else make(cls)


_ORDERS = {"__lt__": "<", "__le__": "<=", "__gt__": ">", "__ge__": ">="}
_UNSAID = object()


def _record(plain: type, *, frozen: bool, slots: bool, eq: bool, order: bool) -> type:
    plain.__doc__ = plain.__doc__ or plain.__name__  # or its signature would be worked out for it
    record: type = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(plain)
    settings = record.__dict__["__dataclass_params__"]
    settings.init, settings.repr, settings.eq, settings.order, settings.frozen = True, True, eq, order, frozen
    methods: dict[str, Any] = {"__init__": _when_called(record, "__init__", frozen), "__repr__": _repr(record)}
    if eq:
        methods |= {name: _when_called(record, name) for name in ("__eq__", *(_ORDERS if order else ()))}
        methods["__hash__"] = _when_called(record, "__hash__") if frozen else None
    methods |= _frozen(record, slots) if frozen else {}
    for name, method in methods.items():
        if name not in plain.__dict__ or (name == "__hash__" and plain.__dict__[name] is None):
            setattr(record, name, method)
    return record


def _fields(record: Any) -> tuple[dataclasses.Field[Any], ...]:  # noqa: ANN401 - no type says "a record"
    return dataclasses.fields(record)


def _when_called(record: type, name: str, frozen: bool = False) -> Callable[..., Any]:
    """Return a method that writes itself when it is first called, and is that from then on."""

    def first(self: object, *values: object, **named: object) -> object:
        if name == "__init__":
            made = _compiled(record, name, *_init(record, frozen))
        elif name == "__hash__":
            made = _compiled(record, name, ["self"], [f"return hash({_hashed(record)})"], {})
        else:
            made = _compiled(record, name, ["self", "other"], [_comparison(record, _ORDERS.get(name, "=="))], {})
        setattr(record, name, made)
        return made(self, *values, **named)

    first.__name__, first.__qualname__ = name, f"{record.__qualname__}.{name}"
    return first


def _compiled(
    record: type, name: str, asked: list[str], lines: list[str], known: dict[str, Any]
) -> Callable[..., object]:
    body = "\n    ".join(lines or ["pass"])
    exec(f"def {name}({', '.join(asked)}):\n    {body}", known)
    made: FunctionType = known[name]
    made.__qualname__, made.__module__ = f"{record.__qualname__}.{name}", record.__module__
    return made


def _init(record: type, frozen: bool) -> tuple[list[str], list[str], dict[str, Any]]:
    """Return the parameters, the lines and what they know: a loop over the fields would be slow for thousands."""
    known: dict[str, Any] = {"_unsaid": _UNSAID, "_put": object.__setattr__}
    asked, lines = ["self"], []
    for field in _fields(record):
        parameter, value = _parameter(field, known)
        asked += [parameter] if field.init else []
        if value:
            lines.append(f"_put(self, {field.name!r}, {value})" if frozen else f"self.{field.name} = {value}")
    return asked, [*lines, *(["self.__post_init__()"] if hasattr(record, "__post_init__") else [])], known


def _parameter(field: dataclasses.Field[Any], known: dict[str, Any]) -> tuple[str, str]:
    """Return how ``field`` stands among the parameters, and what is put into it."""
    name = field.name
    if field.default_factory is not dataclasses.MISSING:
        known[f"_make_{name}"] = field.default_factory
        made = f"_make_{name}()"
        return f"{name}=_unsaid", f"{made} if {name} is _unsaid else {name}" if field.init else made
    if field.default is not dataclasses.MISSING:
        known[f"_given_{name}"] = field.default
        return f"{name}=_given_{name}", name if field.init else f"_given_{name}"
    return name, name if field.init else ""


def _repr(record: type) -> Callable[[object], str]:
    def told(self: object) -> str:
        names = [field.name for field in _fields(record) if field.repr]
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return recursive_repr()(told)


def _comparison(record: type, sign: str) -> str:
    names = [field.name for field in _fields(record) if field.compare]
    both = f"{_values('self', names)} {sign} {_values('other', names)}"
    return f"return {both} if other.__class__ is self.__class__ else NotImplemented"


def _hashed(record: type) -> str:
    fields = _fields(record)
    return _values("self", [field.name for field in fields if (field.compare if field.hash is None else field.hash)])


def _values(of: str, names: Sequence[str]) -> str:
    return f"({''.join(f'{of}.{name}, ' for name in names)})"


def _frozen(record: type, slots: bool) -> dict[str, Callable[..., Any]]:
    names = tuple(field.name for field in _fields(record))

    def refuse_to_set(self: object, name: str, value: object) -> None:
        if type(self) is record or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot assign to field {name!r}")
        object.__setattr__(self, name, value)

    def refuse_to_delete(self: object, name: str) -> None:
        if type(self) is record or name in names:
            raise dataclasses.FrozenInstanceError(f"cannot delete field {name!r}")
        object.__delattr__(self, name)

    methods: dict[str, Callable[..., Any]] = {"__setattr__": refuse_to_set, "__delattr__": refuse_to_delete}
    return {**methods, "__getstate__": _state, "__setstate__": _take_state} if slots else methods


def _state(self: object) -> list[object]:
    """Return what a pickle keeps of a frozen record without a ``__dict__``."""
    return [getattr(self, field.name) for field in _fields(type(self))]


def _take_state(self: object, state: Sequence[object]) -> None:
    for field, value in zip(_fields(type(self)), state, strict=True):
        object.__setattr__(self, field.name, value)
