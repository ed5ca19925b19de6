using CustomerServiceRules.StateMachines.Diagrams;
using CustomerServiceRules.StateMachines.Graph;
using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Diagrams;

public sealed class StateDiagramTests
{
    private readonly StateMachine<string, string> _machine = new("Open");

    [Fact]
    public void ToMermaid_OfAHierarchy_NestsItAndShowsActionsGuardsAndWhatStays()
    {
        ConfigureComplaint();
        StateDiagram.ToMermaid(_machine.GetInfo(), MermaidGraphDirection.TopToBottom).Should().Be("""
            stateDiagram-v2
            	direction TB
            	state "Open<br/>entry / assign" as S_Open {
            		state "In work<br/>entry / tell#59; note<br/>exit / stop clock" as S_Inwork {
            			state "At vendor" as S_Atvendor
            		}
            		state "Waiting" as S_Waiting
            	}
            	state "Closed" as S_Closed
            	state Decision1 <<choice>>
            	note right of Decision1 : by outcome
            	S_Inwork --> S_Closed : close [has #34;cause#34;]
            	S_Inwork --> S_Inwork : again / tell#59; note
            	S_Open --> S_Waiting : wait
            	S_Atvendor --> S_Atvendor : remark [Function] (stays)
            	S_Waiting --> Decision1 : answer
            	Decision1 --> S_Closed : answer [content]
            	S_Waiting --> S_Waiting : ping (stays)
            	[*] --> S_Open
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ToDot_OfAHierarchy_NestsClustersAndCutsEdgesAtTheirBorders()
    {
        ConfigureComplaint();
        StateDiagram.ToDot(_machine.GetInfo()).Should().Be("""
            digraph {
            	compound=true;
            	rankdir="LR";
            	node [shape=Mrecord];
            	subgraph "clusterOpen" {
            		label="Open\nentry / assign";
            		"Open" [shape=point, style=invis];
            		subgraph "clusterIn work" {
            			label="In work\nentry / tell; note\nexit / stop clock";
            			"In work" [shape=point, style=invis];
            			"At vendor" [label="At vendor"];
            		}
            		"Waiting" [label="Waiting"];
            	}
            	"Closed" [label="Closed"];
            	"?Decision1" [shape=diamond, label="by outcome"];
            	"In work" -> "Closed" [label="close [has \"cause\"]", ltail="clusterIn work"];
            	"In work" -> "In work" [label="again / tell; note"];
            	"Open" -> "Waiting" [label="wait"];
            	"At vendor" -> "At vendor" [label="remark [Function] (stays)", style=dashed];
            	"Waiting" -> "?Decision1" [label="answer"];
            	"?Decision1" -> "Closed" [label="answer [content]"];
            	"Waiting" -> "Waiting" [label="ping (stays)", style=dashed];
            	"?" [label="", shape=point];
            	"?" -> "Open" [lhead="clusterOpen"];
            }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void ToDot_OfAnEdgeIntoASuperstate_EndsAtItsBorder()
    {
        _machine.Configure("Open").Permit("x", "P");
        _machine.Configure("P1").SubstateOf("P");
        StateDiagram.ToDot(_machine.GetInfo()).Should().Contain("\t\"Open\" -> \"P\" [label=\"x\", lhead=\"clusterP\"];\n");
    }

    [Fact]
    public void ToDot_OfNamesThatWouldDivideARecord_EscapesThem()
    {
        _machine.Configure("a|b{c}<d>\"\\").OnEntry(() => { }, "x|y").OnExit(() => { }, "z\nz");
        StateDiagram.ToDot(_machine.GetInfo()).Should().Contain("""
            "a|b{c}<d>\"\\" [label="a\|b\{c\}\<d\>\"\\|entry / x\|y\lexit / z z\l"];
            """);
    }

    [Fact]
    public void ToMermaid_OfKeywordsSignsAndNamesWithoutLetters_WritesWordsThatAreNeither()
    {
        _machine.Configure("end").Permit("note\nof", "等待").Permit("a:b", "A B").Permit("#1", "A-B").Permit("x", "--");
        StateDiagram.ToMermaid(_machine.GetInfo()).Should().Be("""
            stateDiagram-v2
            	state "end" as S_end
            	state "等待" as S_等待
            	state "A B" as S_AB
            	state "A-B" as S_AB_1
            	state "--" as S_
            	S_end --> S_等待 : note of
            	S_end --> S_AB : a#58;b
            	S_end --> S_AB_1 : #35;1
            	S_end --> S_ : x
            	state "Open" as S_Open
            	[*] --> S_Open
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Diagrams_OfAnEmptyMachine_ShowTheInitialState()
    {
        StateDiagram.ToMermaid(_machine.GetInfo()).Should().Be("stateDiagram-v2\n\tstate \"Open\" as S_Open\n\t[*] --> S_Open");
        StateDiagram.ToDot(_machine.GetInfo()).Should().EndWith("\n\t\"?\" -> \"Open\";\n}");
    }

    [Fact]
    public void ToMermaid_WithAnUnnamedDirection_Throws() =>
        FluentActions.Invoking(() => StateDiagram.ToMermaid(_machine.GetInfo(), (MermaidGraphDirection)9)).Should().Throw<ArgumentOutOfRangeException>();

    private void ConfigureComplaint()
    {
        _machine.Configure("In work").SubstateOf("Open").OnEntry(() => { }, "tell; note").OnExit(() => { }, "stop clock")
            .PermitIf("close", "Closed", () => true, "has \"cause\"").PermitReentry("again");
        _machine.Configure("At vendor").SubstateOf("In work").InternalTransition("remark", () => { });
        _machine.Configure("Waiting").SubstateOf("Open").Ignore("ping")
            .PermitDynamic("answer", () => "Closed", "by outcome", new DynamicStateInfos { { "Closed", "content" } });
        _machine.Configure("Open").OnEntry(() => { }, "assign").Permit("wait", "Waiting");
    }
}
