using CustomerServiceRules.StateMachines.Definitions;
using CustomerServiceRules.StateMachines.Tests.Models;
using CustomerServiceRules.TestData;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerServiceRules.StateMachines.Tests.Definitions;

/// <summary>A definition does with a case what the machine that it was frozen from does.</summary>
[Trait("Kind", "Property")]
public class DefinitionAgreementTests
{
    [Fact]
    public void Fire_RandomMachines_DefinitionAndMachineAgree() => Check(300);

    [LongFact]
    public void Fire_TenThousandRandomMachines_DefinitionAndMachineAgree() => Check(10_000);

    private static void Check(int machines) => Prop
        .ForAll(Arb.From(Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf(320)), bytes => Agree(PlanReader.Read(bytes)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(machines));

    private static void Agree(Plan plan)
    {
        var state = $"S{plan.Start}";
        var machine = LoggedCase.Machine(plan, () => state, next => state = next);
        var definition = new DefinitionBuilder<string, string, LoggedCase>(LoggedCase.Machine(plan, () => $"S{plan.Start}", _ => { })).Build();
        var flags = (bool[])plan.Flags.Clone();
        foreach (var step in plan.Steps)
        {
            if (step.Flip != Plan.None)
                flags[step.Flip] = !flags[step.Flip];
            var before = state;
            var (ofMachine, ofDefinition) = (new LoggedCase { Flags = flags }, new LoggedCase { Flags = flags });
            var expected = Fire(machine, $"t{step.Trigger}", ofMachine);
            var asked = Answer(() => definition.Ask(before, $"t{step.Trigger}", ofDefinition));
            ofDefinition.Log.Should().BeEmpty("asking runs nothing");
            var found = Answer(() => definition.Fire(before, $"t{step.Trigger}", ofDefinition));

            found.Text.Should().Be(expected, "{0} in {1} of {2}", step, before, plan);
            asked.Text.Should().Be(expected, "{0} in {1} of {2}", step, before, plan);
            found.To.Should().Be(expected == "several" ? null : state, "{0} in {1} of {2}", step, before, plan);
            ofDefinition.Log.Should().Equal(ofMachine.Log, "{0} in {1} of {2}", step, before, plan);
        }
    }

    private static string Fire(StateMachine<string, string> machine, string trigger, LoggedCase @case)
    {
        string? unmet = null;
        machine.OnUnhandledTrigger((_, _, guards) => unmet = guards is null ? "none" : string.Join(",", guards));
        try
        {
            machine.Fire(new StateMachine<string, string>.TriggerWithParameters<LoggedCase>(trigger), @case);
            return unmet ?? "taken";
        }
        catch (InvalidOperationException)
        {
            return "several";
        }
    }

    private static (string Text, string? To) Answer(Func<Move<string>> ask)
    {
        try
        {
            var move = ask();
            return (move.IsAccepted ? "taken" : move.UnmetGuards is { } unmet ? string.Join(",", unmet) : "none", move.To);
        }
        catch (InvalidOperationException)
        {
            return ("several", null);
        }
    }
}
