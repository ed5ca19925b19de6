namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Types;

/// <summary>Arguments of every kind of type arrive as they were given.</summary>
public class ParameterTypeFixture
{
    [Fact]
    public void Argument_ValueTypes()
    {
        Arrives(42);
        Arrives(4.2m);
        Arrives(DayOfWeek.Friday);
        Arrives((1, "two"));
        Arrives(Guid.Empty);
        Arrives(new DateOnly(2026, 11, 22));
    }

    [Fact]
    public void Argument_NullableValueTypes()
    {
        Arrives<int?>(42);
        Arrives<int?>(null);
        Arrives<DayOfWeek?>(DayOfWeek.Monday);
    }

    [Fact]
    public void Argument_ReferenceTypes()
    {
        Arrives("text");
        Arrives<string?>(null);
        Arrives<object>(new Version(1, 2));
        Arrives<IReadOnlyList<int>>([1, 2, 3]);
        Arrives<Func<int>>(() => 3);
    }

    [Fact]
    public void Argument_Arrays()
    {
        Arrives(new[] { 1, 2 });
        Arrives(new[] { "a", "b" });
    }

    [Fact]
    public void Argument_ObjectArray_IsOneArgument()
    {
        object[]? seen = null;
        var machine = new StateMachine<int, int>(0);
        var trigger = machine.SetTriggerParameters<object[]>(1);
        machine.Configure(0).PermitReentry(1).OnEntryFrom(trigger, array => seen = array);

        machine.Fire(trigger, ["a", 2]);

        Assert.Equal(["a", 2], seen!);
    }

    [Fact]
    public void Argument_DerivedInstance_ArrivesAsIs()
    {
        Exception? seen = null;
        var machine = new StateMachine<int, int>(0);
        var trigger = machine.SetTriggerParameters<Exception>(1);
        machine.Configure(0).PermitReentry(1).OnEntryFrom(trigger, exception => seen = exception);

        machine.Fire(trigger, new FormatException("derived"));

        Assert.IsType<FormatException>(seen);
    }

    [Fact]
    public void Argument_IntWhereLongIsDeclared_IsAWrongType()
    {
        var machine = new StateMachine<int, int>(0);
        var trigger = machine.SetTriggerParameters(1, typeof(long));
        machine.Configure(0).PermitReentry(1);

        Assert.Throws<ArgumentException>(() => machine.Fire(trigger, 1));
        machine.Fire(trigger, 1L);
    }

    [Fact]
    public void Argument_EnumWhereIntIsDeclared_IsAWrongType()
    {
        var machine = new StateMachine<int, int>(0);
        var trigger = machine.SetTriggerParameters(1, typeof(int));
        machine.Configure(0).PermitReentry(1);

        Assert.Throws<ArgumentException>(() => machine.Fire(trigger, DayOfWeek.Monday));
    }

    [Fact]
    public void Argument_IntWhereNullableIntIsDeclared_IsAccepted()
    {
        int? seen = null;
        var machine = new StateMachine<int, int>(0);
        var trigger = machine.SetTriggerParameters(1, typeof(int?));
        var typed = new StateMachine<int, int>.TriggerWithParameters<int?>(1);
        machine.Configure(0).PermitReentry(1).OnEntryFrom(typed, number => seen = number);

        machine.Fire(trigger, 3);

        Assert.Equal(3, seen);
    }

    private static void Arrives<T>(T argument)
    {
        var seen = new List<object?>();
        var machine = new StateMachine<string, string>("A");
        var trigger = machine.SetTriggerParameters<T>("x");
        machine.Configure("A")
            .PermitIf(trigger, "B", given => { seen.Add(given); return true; })
            .OnExit(t => seen.Add(t.Parameters[0]));
        machine.Configure("B").OnEntryFrom(trigger, given => seen.Add(given));
        machine.OnTransitioned(t => seen.Add(t.Parameters[0]));

        machine.Fire(trigger, argument);

        Assert.Equal([argument, argument, argument, argument], seen);
    }
}
