using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Graph;

public sealed class DotTests
{
    private const string Start = "digraph {\ncompound=true;\nnode [shape=Mrecord]\nrankdir=\"LR\"\n";
    private const string End = "\n init [label=\"\", shape=point];\n init -> \"A\"[style = \"solid\"]\n}";

    private readonly StateMachine<string, string> _machine = new("A");

    [Fact, Trait("Behaviour", "S79"), Trait("Behaviour", "S80")]
    public void Format_OfTheContractsExample_IsTheContractsText()
    {
        _machine.Configure("A").PermitIf("x", "B", () => true, "NG").OnEntry(() => { }, "e").OnExit(() => { }, "f");
        UmlDotGraph.Format(_machine.GetInfo()).Should().Be("""
            digraph {
            compound=true;
            node [shape=Mrecord]
            rankdir="LR"
            "A" [label="A|entry / e\nexit / f"];
            "B" [label="B"];

            "A" -> "B" [style="solid", label="x [NG]"];
             init [label="", shape=point];
             init -> "A"[style = "solid"]
            }
            """.ReplaceLineEndings());
    }

    [Fact, Trait("Behaviour", "S87")]
    public void Format_OfAnEmptyMachine_IsPrefixAndMarker() => Diagram().Should().Be(Start + End);

    [Fact, Trait("Behaviour", "S87")]
    public void Format_AfterATransition_MarksTheStateAtConstruction()
    {
        _machine.Configure("A").Permit("x", "B");
        _machine.Fire("x");
        Diagram().Should().EndWith(End);
    }

    [Fact, Trait("Behaviour", "S81")]
    public void Format_OfStatesWithActions_ListsThoseThatAreNotBoundToATrigger()
    {
        _machine.Configure("A").OnEntry(() => { }, "e1").OnEntryFrom("x", () => { }, "fx").OnEntry(() => { }, "e2").OnExit(() => { }, "o1").OnExit(() => { }, "o2");
        _machine.Configure("B").OnExit(() => { }, "o");
        _machine.Configure("C").OnEntryFrom("x", () => { }, "fx");
        Diagram().Should().Be(Start
            + "\"A\" [label=\"A|entry / e1\\nentry / e2\\nexit / o1\\nexit / o2\"];\n\"B\" [label=\"B|exit / o\"];\n\"C\" [label=\"C\"];\n" + End);
    }

    [Fact, Trait("Behaviour", "S82")]
    public void Format_OfASuperstate_IsTheContractsCluster()
    {
        _machine.Configure("P1").SubstateOf("P");
        _machine.Configure("P2").SubstateOf("P");
        _machine.Configure("P").OnEntry(() => { }, "e").OnExit(() => { }, "f");
        Diagram().Should().Be(Start + """

            subgraph "clusterP"
            	{
            	label = "P\n----------\nentry / e\nexit / f"
            "P1" [label="P1"];
            "P2" [label="P2"];
            }

            """.ReplaceLineEndings("\n") + End);
    }

    [Fact, Trait("Behaviour", "S80"), Trait("Behaviour", "S82")]
    public void Format_OfNestedSuperstates_DrawsClustersSideBySideBeforeOtherStates()
    {
        _machine.Configure("A").Permit("x", "P11");
        _machine.Configure("P11").SubstateOf("P1");
        _machine.Configure("P1").SubstateOf("P").OnEntry(() => { }, "e");
        _machine.Configure("P2").SubstateOf("P");
        _machine.Configure("Q1").SubstateOf("Q");
        Diagram().Should().Be(Start
            + "\nsubgraph \"clusterP\"\n\t{\n\tlabel = \"P\"\n\"P1\" [label=\"P1|entry / e\"];\n\"P2\" [label=\"P2\"];\n}\n"
            + "\nsubgraph \"clusterP1\"\n\t{\n\tlabel = \"P1\\n----------\\nentry / e\"\n\"P11\" [label=\"P11\"];\n}\n"
            + "\nsubgraph \"clusterQ\"\n\t{\n\tlabel = \"Q\"\n\"Q1\" [label=\"Q1\"];\n}\n"
            + "\"A\" [label=\"A\"];\n"
            + "\n\"A\" -> \"P11\" [style=\"solid\", label=\"x\"];"
            + End);
    }

    [Fact, Trait("Behaviour", "S83")]
    public void Transitions_OfEachKind_AreLabelledWithTriggerActionsAndGuards()
    {
        _machine.Configure("A")
            .OnEntry(() => { }, "e1").OnEntryFrom("r", () => { }, "fr").OnEntry(() => { }, "e2")
            .Permit("x", "B")
            .PermitIf("y", "B", Tuple.Create<Func<bool>, string>(() => true, "g1"), Tuple.Create<Func<bool>, string>(() => true, "g2"))
            .PermitReentry("r")
            .InternalTransition("n", () => { })
            .Ignore("i").IgnoreIf("j", () => true, "g");
        _machine.Configure("B").OnEntry(() => { }, "e").OnEntryFrom("x", () => { }, "fx1").OnEntryFrom("y", () => { }, "fy").OnEntryFrom("x", () => { }, "fx2");
        Edges().Should().Equal(
            "\"A\" -> \"B\" [style=\"solid\", label=\"x / fx1, fx2\"];",
            "\"A\" -> \"B\" [style=\"solid\", label=\"y / fy [g1] [g2]\"];",
            "\"A\" -> \"A\" [style=\"solid\", label=\"r / e1, e2\"];",
            "\"A\" -> \"A\" [style=\"solid\", label=\"n [Function]\"];",
            "\"A\" -> \"A\" [style=\"solid\", label=\"i\"];",
            "\"A\" -> \"A\" [style=\"solid\", label=\"j [g]\"];");
    }

    [Fact, Trait("Behaviour", "S84")]
    public void Transitions_OfSeveralStates_AreByStateThenFixedDynamicIgnored()
    {
        _machine.Configure("B").Ignore("i").PermitDynamic("d", () => "A").Permit("x", "A");
        _machine.Configure("A").Ignore("j").Permit("y", "B");
        Edges().Select(edge => edge.Split("label=")[1]).Should().Equal("\"x\"];", "\"d\"];", "\"i\"];", "\"y\"];", "\"j\"];");
    }

    [Fact, Trait("Behaviour", "S85")]
    public void DynamicTransitions_WithKnownAndUnknownDestinations_BecomeDecisions()
    {
        _machine.Configure("A")
            .PermitDynamicIf("d", () => "B", "sel\"1\"", () => true, "g", new DynamicStateInfos { { "B", "small" }, { "Nowhere", "large" }, { "A", "else" } })
            .PermitDynamic("f", () => "B");
        _machine.Configure("B").PermitDynamic("d", () => "A", "sel3", new DynamicStateInfos { { "A", "always" } }).OnEntryFrom("d", () => { }, "fd");
        Diagram().Should().Be(Start
            + "\"A\" [label=\"A\"];\n\"B\" [label=\"B\"];\n"
            + "\"Decision1\" [shape = \"diamond\", label = \"sel\\\"1\\\"\"];\n"
            + "\"Decision2\" [shape = \"diamond\", label = \"Function\"];\n"
            + "\"Decision3\" [shape = \"diamond\", label = \"sel3\"];\n"
            + "\n\"A\" -> \"Decision1\" [style=\"solid\", label=\"d [g]\"];"
            + "\n\"Decision1\" -> \"B\" [style=\"solid\", label=\"d [small]\"];"
            + "\n\"Decision1\" -> \"A\" [style=\"solid\", label=\"d [else]\"];"
            + "\n\"A\" -> \"Decision2\" [style=\"solid\", label=\"f\"];"
            + "\n\"B\" -> \"Decision3\" [style=\"solid\", label=\"d\"];"
            + "\n\"Decision3\" -> \"A\" [style=\"solid\", label=\"d [always]\"];"
            + End);
    }

    [Fact, Trait("Behaviour", "S86")]
    public void Format_OfBackslashesAndQuotes_EscapesThemInNamesAndLabels()
    {
        var machine = new StateMachine<string, string>("a\\\"");
        machine.Configure("a\\\"").SubstateOf("p\"").OnEntry(() => { }, "e\"").PermitIf("t\"", "b\\", () => true, "g\\");
        Text(UmlDotGraph.Format(machine.GetInfo())).Should().Be(Start
            + "\nsubgraph \"clusterp\\\"\"\n\t{\n\tlabel = \"p\\\"\"\n\"a\\\\\\\"\" [label=\"a\\\\\\\"|entry / e\\\"\"];\n}\n"
            + "\"b\\\\\" [label=\"b\\\\\"];\n"
            + "\n\"a\\\\\\\"\" -> \"b\\\\\" [style=\"solid\", label=\"t\\\" [g\\\\]\"];"
            + "\n init [label=\"\", shape=point];\n init -> \"a\\\\\\\"\"[style = \"solid\"]\n}");
    }

    [Fact, Trait("Behaviour", "S9"), Trait("Behaviour", "S82")]
    public void Format_OfAStateThatMovedToAnotherSuperstate_DrawsItWhereItIs()
    {
        _machine.Configure("S").SubstateOf("P");
        _machine.Configure("S").SubstateOf("Q");
        Diagram().Should().Be(Start + "\nsubgraph \"clusterQ\"\n\t{\n\tlabel = \"Q\"\n\"S\" [label=\"S\"];\n}\n\"P\" [label=\"P\"];\n" + End);
    }

    private string Diagram() => Text(UmlDotGraph.Format(_machine.GetInfo()));

    private IEnumerable<string> Edges() => Diagram().Split('\n').Where(line => line.StartsWith('"') && line.Contains(" -> ", StringComparison.Ordinal));

    private static string Text(string diagram) => diagram.ReplaceLineEndings("\n");
}
