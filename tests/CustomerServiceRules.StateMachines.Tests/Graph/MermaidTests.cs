using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Graph;

public sealed class MermaidTests
{
    private readonly StateMachine<string, string> _machine = new("A");

    [Fact, Trait("Behaviour", "S88"), Trait("Behaviour", "S83")]
    public void Format_OfTheContractsExample_IsTheContractsText()
    {
        _machine.Configure("A").OnEntry(() => { }, "e").OnExit(() => { }, "f")
            .PermitReentry("r").Permit("x", "P1")
            .PermitDynamic("d", () => "A B", "sel", new DynamicStateInfos { { "A B", "crit" } });
        _machine.Configure("P1").SubstateOf("P").OnEntryFrom("x", () => { }, "fx");
        _machine.Configure("P2").SubstateOf("P");
        _machine.Configure("A B");
        MermaidGraph.Format(_machine.GetInfo(), MermaidGraphDirection.LeftToRight).Should().Be("""
            stateDiagram-v2
            	direction LR
            	AB : A B
            	state P {
            		P1
            		P2
            	}
            	state Decision1 <<choice>>
            	A --> A : r / e
            	A --> P1 : x / fx
            	A --> Decision1 : d
            	Decision1 --> AB : d [crit]
            [*] --> A
            """.ReplaceLineEndings());
    }

    [Fact, Trait("Behaviour", "S87"), Trait("Behaviour", "S88")]
    public void Format_OfAnEmptyMachine_IsPrefixAndMarker() => Lines().Should().Equal("stateDiagram-v2", "[*] --> A");

    [Theory, Trait("Behaviour", "S88")]
    [InlineData(MermaidGraphDirection.LeftToRight, "LR")]
    [InlineData(MermaidGraphDirection.RightToLeft, "RL")]
    [InlineData(MermaidGraphDirection.TopToBottom, "TB")]
    [InlineData(MermaidGraphDirection.BottomToTop, "BT")]
    public void Format_WithADirection_NamesItInTheSecondLine(MermaidGraphDirection direction, string code) =>
        Lines(direction).Should().Equal("stateDiagram-v2", $"\tdirection {code}", "[*] --> A");

    [Fact, Trait("Behaviour", "S82"), Trait("Behaviour", "S88")]
    public void Format_OfNestedSuperstates_WritesBlocksSideBySide()
    {
        _machine.Configure("P 11").SubstateOf("P 1");
        _machine.Configure("P 1").SubstateOf("P").Permit("x", "P");
        Lines().Should().Equal(
            "stateDiagram-v2", "\tP1 : P 1", "\tP11 : P 11", "\tstate P {", "\t\tP1", "\t}", "\tstate P1 {", "\t\tP11", "\t}", "\tP1 --> P : x", "[*] --> A");
    }

    [Fact, Trait("Behaviour", "S89")]
    public void Names_ThatLoseCharacters_GetAnAliasWithANumberIfItIsTaken()
    {
        _machine.Configure("AB").Permit("x", "A B").Permit("y", "A-B").Permit("z", "A:B");
        Lines().Should().Equal(
            "stateDiagram-v2", "\tAB_1 : A B", "\tAB_2 : A-B", "\tAB_3 : A:B", "\tAB --> AB_1 : x", "\tAB --> AB_2 : y", "\tAB --> AB_3 : z", "[*] --> A");
    }

    [Fact, Trait("Behaviour", "S89")]
    public void Names_ThatLoseCharactersToTheSameName_GetDifferentAliases()
    {
        _machine.Configure("A\tB").Permit("x", "A : B");
        _machine.Configure("A_1");
        Lines().Should().Equal("stateDiagram-v2", "\tAB : A\tB", "\tAB_1 : A : B", "\tAB --> AB_1 : x", "[*] --> A");
    }

    [Fact, Trait("Behaviour", "S89")]
    public void Names_OfDroppedCharactersOnly_GetANumber()
    {
        _machine.Configure("A").Permit("x", "-");
        Lines().Should().Equal("stateDiagram-v2", "\t_1 : -", "\tA --> _1 : x", "[*] --> A");
    }

    [Fact, Trait("Behaviour", "S87"), Trait("Behaviour", "S89")]
    public void Marker_OfANameThatLosesCharacters_UsesTheAlias()
    {
        var machine = new StateMachine<string, string>("A B");
        MermaidGraph.Format(machine.GetInfo()).Should().Be($"stateDiagram-v2{Environment.NewLine}[*] --> AB");
        machine.Configure("AB").Permit("x", "A B");
        MermaidGraph.Format(machine.GetInfo()).Should().EndWith("[*] --> AB_1");
    }

    [Fact, Trait("Behaviour", "S89")]
    public void Labels_WithOtherCharacters_AreNotEscaped()
    {
        _machine.Configure("A\"\\").PermitIf("x y", "B;", () => true, "a: \"b\"").InternalTransition("n", () => { }).IgnoreIf("i", () => true, "g");
        Lines().Should().Equal("stateDiagram-v2", "\tA\"\\ --> B; : x y [a: \"b\"]", "\tA\"\\ --> A\"\\ : n [Function]", "\tA\"\\ --> A\"\\ : i [g]", "[*] --> A");
    }

    private string[] Lines(MermaidGraphDirection? direction = null) => MermaidGraph.Format(_machine.GetInfo(), direction).Split(Environment.NewLine);
}
