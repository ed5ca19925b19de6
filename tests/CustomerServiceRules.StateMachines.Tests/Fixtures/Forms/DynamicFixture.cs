using CustomerServiceRules.StateMachines.Reflection;

namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Forms;

public class DynamicFixture : FormsFixture
{
    private static readonly DynamicStateInfos Possible = new() { { State.B, "small" }, { State.C, "big" }, { "elsewhere", "never" } };

    [Fact]
    public void PermitDynamic_AllForms()
    {
        A.PermitDynamic(Trigger.X, ToB)
            .PermitDynamic(Trigger.Y, () => State.C, "choose", Possible)
            .PermitDynamic(Trigger.Z, () => State.D, possibleDestinationStates: Possible);

        Assert.Equal(["ToB", "choose", "Function"], Selectors());
        Machine.Fire(Trigger.Y);
        Assert.Equal(State.C, Machine.State);
    }

    [Theory]
    [InlineData(1, State.B)]
    [InlineData(10, State.C)]
    public void PermitDynamic_OneParameter(int given, State expected)
    {
        A.PermitDynamic(One, number => number > 5 ? State.C : State.B, destinationStateSelectorDescription: "by size", Possible);

        Machine.Fire(One, given);

        Assert.Equal(expected, Machine.State);
    }

    [Fact]
    public void PermitDynamic_TwoAndThreeParameters()
    {
        A.PermitDynamic(Two, (number, text) => Fits(number, text) ? State.B : State.C);
        B.PermitDynamic(Three, (_, _, wanted) => wanted ? State.D : State.C, "wanted");

        Machine.Fire(Two, 1, "x");
        Machine.Fire(Three, 1, "x", true);

        Assert.Equal(State.D, Machine.State);
    }

    [Fact]
    public void PermitDynamicIf_GuardForms()
    {
        A.PermitDynamicIf(Trigger.X, ToB, No)
            .PermitDynamicIf(Trigger.X, () => State.B, () => false, "guard text")
            .PermitDynamicIf(Trigger.X, () => State.B, "selector text", No)
            .PermitDynamicIf(Trigger.X, () => State.B, "selector text", () => false, "guard text 2", Possible)
            .PermitDynamicIf(Trigger.X, ToB, guard: Yes, possibleDestinationStates: Possible);

        Assert.Equal(["No", "guard text", "No", "guard text 2", "Yes"], GuardTexts(Trigger.X));
        Machine.Fire(Trigger.X);
        Assert.Equal(State.B, Machine.State);
    }

    [Fact]
    public void PermitDynamicIf_TupleForms()
    {
        A.PermitDynamicIf(Trigger.X, ToB, Possible, Guard("a"), Guard("b"))
            .PermitDynamicIf(Trigger.Y, ToB, guards: [Guard("c")])
            .PermitDynamicIf(Trigger.Z, ToB, "selector text", Possible, Guard("d"))
            .PermitDynamicIf(Trigger.Z, () => State.C, "other", guards: new Tuple<Func<bool>, string>(No, "no"));

        Assert.Equal(["a", "b"], GuardTexts(Trigger.X));
        Assert.Equal(["c"], GuardTexts(Trigger.Y));
        Assert.Equal(["d", "no"], GuardTexts(Trigger.Z));
    }

    [Fact]
    public void PermitDynamicIf_NoGuardAtAll_AlwaysHolds()
    {
        A.PermitDynamicIf(Trigger.X, ToB).PermitDynamicIf(One, number => State.B).PermitDynamicIf(Two, (_, _) => State.C).PermitDynamicIf(Three, (_, _, _) => State.D);

        Assert.Throws<InvalidOperationException>(() => Machine.CanFire(One, 1));
        Machine.Fire(Two, 1, "");
        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public void PermitDynamicIf_OneParameter()
    {
        A.PermitDynamicIf(One, number => State.B, () => false, "plain guard")
            .PermitDynamicIf(One, number => State.B, number => number > 100, "typed guard")
            .PermitDynamicIf(One, number => State.B, Possible, Guard("yes"), new Tuple<Func<bool>, string>(No, "no"))
            .PermitDynamicIf(One, number => State.C, Possible, new Tuple<Func<int, bool>, string>(Positive, "positive"));

        Machine.Fire(One, 1);

        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public void PermitDynamicIf_TwoParameters()
    {
        A.PermitDynamicIf(Two, (_, _) => State.B, () => false, "plain guard", Possible)
            .PermitDynamicIf(Two, (_, _) => State.B, Fits, guardDescription: "fits")
            .PermitDynamicIf(Two, (_, _) => State.C, Possible, Guard("yes"))
            .PermitDynamicIf(Two, (_, _) => State.D, [new Tuple<Func<int, string, bool>, string>((number, _) => number > 99, "big")], Possible);

        Machine.Fire(Two, 7, "x");

        Assert.Equal(State.C, Machine.State);
    }

    [Fact]
    public void PermitDynamicIf_ThreeParameters()
    {
        A.PermitDynamicIf(Three, (_, _, _) => State.B, No, "plain guard")
            .PermitDynamicIf(Three, (_, _, _) => State.B, (_, _, wanted) => wanted, "typed guard")
            .PermitDynamicIf(Three, (_, _, _) => State.B, Possible, new Tuple<Func<bool>, string>(No, "no"))
            .PermitDynamicIf(Three, (number, _, _) => number > 1 ? State.D : State.C, [new Tuple<Func<int, string, bool, bool>, string>((_, _, wanted) => !wanted, "not wanted")]);

        Machine.Fire(Three, 2, "", false);

        Assert.Equal(State.D, Machine.State);
    }

    [Fact]
    public void GetInfo_PossibleStates_AreShown()
    {
        A.PermitDynamic(Trigger.X, ToB, null!, Possible);
        var info = Machine.GetInfo().States.Single(s => s.UnderlyingState.Equals(State.A)).DynamicTransitions.Single();

        Assert.Equal([("B", "small"), ("C", "big"), ("elsewhere", "never")], info.PossibleDestinationStates!.Select(p => (p.DestinationState, p.Criterion)));
        Assert.Equal("ToB", info.DestinationStateSelectorDescription.Description);
    }

    private static State ToB() => State.B;

    private static Tuple<Func<bool>, string> Guard(string text) => new(Yes, text);

    private IEnumerable<string> Selectors() => Machine.GetInfo().States.Single(s => s.UnderlyingState.Equals(State.A))
        .DynamicTransitions.Select(dynamic => dynamic.DestinationStateSelectorDescription.Description);
}
