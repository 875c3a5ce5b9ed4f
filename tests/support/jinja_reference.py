#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Gantry developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Renders templates with the real Jinja2, in the environment scripts are written for.

Usage: jinja_reference.py TABLE.json              the rows of a table
       jinja_reference.py TABLE.json COUNT SEED   random expressions over the table's context

Prints a JSON list with one object per template: name, source, and either output or error. Exit code 77: no Jinja2.
"""
import json
import random
import sys

try:
    from jinja2 import DictLoader, nodes
    from jinja2.ext import Extension
    from jinja2.sandbox import SandboxedEnvironment
except ImportError:
    print("python3-jinja2 is not installed", file=sys.stderr)
    sys.exit(77)


class Snippet(Extension):
    """{% snippet 'x' %} takes in snippets/x."""

    tags = {"snippet"}

    def parse(self, parser):
        node = parser.parse_include()
        node.template = nodes.Add(nodes.Const("snippets/"), node.template)
        return node


def from_table(value):
    """Keys that are whole numbers are numbers, as the program hands them to its own templates."""
    if isinstance(value, dict):
        if list(value) == ["float"]:  # JSON as Qt reads it does not tell 1.0 from 1
            return float(value["float"])
        return {
            int(key) if key.isascii() and key.isdigit() and str(int(key)) == key else key:
                from_table(entry)
            for key, entry in sorted(value.items())
        }
    if isinstance(value, list):
        return [from_table(entry) for entry in value]
    return value


def rendered(row, context):
    templates = {"snippets/" + name: text for name, text in row.get("snippets", {}).items()}
    templates.update(row.get("scripts", {}))
    result = {"name": row["name"], "source": row["source"]}
    try:
        environment = SandboxedEnvironment(loader=DictLoader(templates), extensions=[Snippet])
        result["output"] = environment.from_string(row["source"]).render(context)
    except Exception as error:  # whatever it is, it has to be an error here too
        result["error"] = type(error).__name__ + ": " + str(error)[:200]
    return result


class Generator:
    """Random expressions; every one is well-formed, many fail when they are computed."""

    LEAVES = ["0", "1", "2", "-3", "7", "10", "0.5", "2.5", "-1.25", "1e3", "0.1", "'a'", "'B2'", "''",
              "'12'", "' 3.5 '", "true", "false", "none", "nothing", "one", "zero", "half", "word",
              "items_list", "[1, 2, 3]", "[]", "(1, 2)", "{'a': 1}", "last_position.x",
              "last_position.z", "last_temperature[0].target", "last_temperature['b'].actual",
              "last_temperature[1]", "tool", "tool.new", "event.name", "parameters.real",
              "parameters.nothing", "cancel_position.x", "printer_profile.heatedBed"]
    BINARY = ["+", "-", "*", "/", "//", "%", "~", "==", "!=", "<", "<=", ">", ">=", "in", "not in",
              "and", "or"]
    FILTERS = ["default(4)", "d", "round", "round(1)", "round(2, 'floor')", "round(0, 'ceil')", "int",
               "float", "upper", "lower", "join", "join('-')", "length", "abs", "min", "max", "first",
               "last", "trim", "replace('a', 'xy')", "string", "list", "sum", "sort", "capitalize",
               "title", "default('z', true)", "int(9)", "float(1.5)", "unique|list", "reverse|list"]
    TESTS = ["defined", "undefined", "none", "number", "string", "integer", "float", "boolean", "mapping",
             "odd", "even", "divisibleby 2", "eq 1", "lt 3", "lower", "upper", "in [1, 'a']"]

    def __init__(self, seed):
        self.random = random.Random(seed)

    def expression(self, depth):
        pick = self.random.random()
        if depth == 0 or pick < 0.15:
            return self.random.choice(self.LEAVES)
        if pick < 0.5:
            return "(%s %s %s)" % (self.expression(depth - 1), self.random.choice(self.BINARY),
                                   self.expression(depth - 1))
        if pick < 0.75:
            return "(%s)|%s" % (self.expression(depth - 1), self.random.choice(self.FILTERS))
        if pick < 0.83:
            return "(%s is %s%s)" % (self.primary(depth), self.random.choice(["", "not "]),
                                     self.random.choice(self.TESTS))
        if pick < 0.88:
            return "(%s if %s else %s)" % tuple(self.expression(depth - 1) for _ in range(3))
        if pick < 0.92:
            return "-" + self.primary(depth)
        if pick < 0.95:
            return "(not %s)" % self.expression(depth - 1)
        if pick < 0.98:
            return "[%s, %s]" % (self.expression(depth - 1), self.expression(depth - 1))
        # A part of what is no list is an error at one time and undefined at another, as Jinja2's optimizer likes.
        inner, index = self.expression(depth - 1), self.random.choice(["0", "-1", "'a'", "1:", "::-1"])
        return ("((%s)|list)[%s]" if ":" in index else "(%s)[%s]") % (inner, index)

    def primary(self, depth):
        return "(%s)" % self.expression(depth - 1)

    def template(self):
        pick = self.random.random()
        value = self.expression(3)
        if pick < 0.8:
            return "{{ %s }}" % value
        if pick < 0.9:
            return "{%% if %s %%}a{%% else %%}b{%% endif %%}" % value
        return "{%% for x in %s %%}{{ loop.index }}{{ x }};{%% else %%}none{%% endfor %%}" % value


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        table = json.load(file)
    rows = table["rows"]
    if len(sys.argv) > 2:
        generator = Generator(int(sys.argv[3]))
        rows = [{"name": "random %d" % i, "source": generator.template()}
                for i in range(int(sys.argv[2]))]
    context = from_table(table["context"])
    json.dump([rendered(row, context) for row in rows], sys.stdout)


if __name__ == "__main__":
    main()
