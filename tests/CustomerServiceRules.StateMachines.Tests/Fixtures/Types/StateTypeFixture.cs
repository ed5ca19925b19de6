namespace CustomerServiceRules.StateMachines.Tests.Fixtures.Types;

/// <summary>States and triggers of every kind of type that equality can tell apart.</summary>
public class StateTypeFixture
{
    private enum Door : byte
    {
        Open = 3,
        Shut = 7,
    }

    [Flags]
    private enum Rights
    {
        None = 0,
        Read = 1,
        Write = 2,
        All = Read | Write,
    }

    [Fact]
    public void Int_StatesAndTriggers() => Walk(1, 2, 10, 20);

    [Fact]
    public void Int_NegativeAndExtreme() => Walk(int.MinValue, int.MaxValue, -1, 0);

    [Fact]
    public void Long_StatesAndTriggers() => Walk(1L, long.MaxValue, 3L, 4L);

    [Fact]
    public void Char_StatesAndTriggers() => Walk('a', 'b', ' ', '\n');

    [Fact]
    public void Bool_StatesAndTriggers() => Walk(false, true, true, false);

    [Fact]
    public void Byte_StatesAndTriggers() => Walk<byte, byte>(0, 255, 1, 2);

    [Fact]
    public void String_StatesAndTriggers() => Walk("A", "B", "x", "y");

    [Fact]
    public void String_EqualButNotTheSameObject() =>
        Walk(new string('A', 3), new string('B', 3), new string('x', 2), new string('y', 2));

    [Fact]
    public void String_EmptyAndOddText() => Walk("", "ä \"quoted\" \\ \n", " ", "{0}");

    [Fact]
    public void Enum_StatesAndTriggers() => Walk(Door.Open, Door.Shut, DayOfWeek.Monday, DayOfWeek.Sunday);

    [Fact]
    public void Enum_ValuesWithoutAName() => Walk((Door)99, (Door)100, (DayOfWeek)42, (DayOfWeek)43);

    [Fact]
    public void Flags_Combined() => Walk(Rights.None, Rights.All, Rights.Read, Rights.Read | Rights.Write);

    [Fact]
    public void Guid_StatesAndTriggers() =>
        Walk(new Guid("00000000-0000-0000-0000-000000000001"), Guid.Empty, new Guid("00000000-0000-0000-0000-000000000002"), Guid.Empty);

    [Fact]
    public void DateOnly_StatesAndTriggers() => Walk(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), TimeSpan.Zero, TimeSpan.FromDays(1));

    [Fact]
    public void Type_StatesAndTriggers() => Walk(typeof(int), typeof(string), typeof(List<>), typeof(List<int>));

    [Fact]
    public void Tuple_StatesAndTriggers() => Walk((1, "a"), (1, "b"), ("x", true), ("x", false));

    [Fact]
    public void ReferenceTuple_StatesAndTriggers() => Walk(Tuple.Create(1, "a"), Tuple.Create(1, "b"), Tuple.Create('x'), Tuple.Create('y'));

    [Fact]
    public void Record_StatesAndTriggers() => Walk(new Step("A", 1), new Step("A", 2), new Command("x"), new Command("y"));

    [Fact]
    public void Record_EqualCopies_AreTheSameState()
    {
        var machine = new StateMachine<Step, Command>(new Step("A", 1));
        machine.Configure(new Step("A", 1)).Permit(new Command("x"), new Step("B", 1));
        machine.Configure(new Step("A", 1) with { Number = 1 }).Ignore(new Command("y"));

        machine.Fire(new Command("y"));
        machine.Fire(new Command("x"));

        Assert.Equal(new Step("B", 1), machine.State);
    }

    [Fact]
    public void RecordStruct_StatesAndTriggers() => Walk(new Point(0, 0), new Point(0, 1), new Point(1, 0), new Point(1, 1));

    [Fact]
    public void Struct_WithoutEqualityOfItsOwn() => Walk(new Plain(1), new Plain(2), new Plain(3), new Plain(4));

    [Fact]
    public void Class_WithEqualityOfItsOwn() => Walk(new Named("a"), new Named("b"), new Named("x"), new Named("y"));

    [Fact]
    public void Class_WithReferenceEquality() => Walk(new Bare(), new Bare(), new Bare(), new Bare());

    [Fact]
    public void Object_MixedStatesAndTriggers() => Walk<object, object>(1, "one", 'x', 2.5m);

    [Fact]
    public void Interface_States() => Walk<IComparable<string>, IFormattable>("a", "b", 1, 2m);

    [Fact]
    public void ManyHashCollisions_AreToldApart()
    {
        var machine = new StateMachine<Colliding, Colliding>(new Colliding(0));
        for (var i = 0; i < 50; i++)
        {
            for (var trigger = 0; trigger < 5; trigger++)
                machine.Configure(new Colliding(i)).Permit(new Colliding(trigger), new Colliding((i + trigger + 1) % 50));
        }

        machine.Fire(new Colliding(4));
        machine.Fire(new Colliding(2));

        Assert.Equal(new Colliding(8), machine.State);
    }

    private static void Walk<TState, TTrigger>(TState first, TState second, TTrigger forth, TTrigger back)
        where TState : notnull
        where TTrigger : notnull
    {
        var entered = new List<TState>();
        var outside = first;
        var machines = new[] { new StateMachine<TState, TTrigger>(first), new StateMachine<TState, TTrigger>(() => outside, state => outside = state) };
        foreach (var machine in machines)
        {
            machine.Configure(first).Permit(forth, second).PermitReentry(back).OnEntry(t => entered.Add(t.Destination));
            machine.Configure(second).Permit(back, first).Ignore(forth).OnEntry(t => entered.Add(t.Destination));

            machine.Fire(back);
            machine.Fire(forth);
            Assert.Equal(second, machine.State);
            Assert.False(machine.IsInState(first));
            machine.Fire(forth);
            Assert.True(machine.CanFire(back));
            Assert.Contains(string.Create(System.Globalization.CultureInfo.CurrentCulture, $"State = {second}"), machine.ToString(), StringComparison.Ordinal);
            machine.Fire(back);
            Assert.Equal(first, machine.State);
        }

        Assert.Equal([first, second, first, first, second, first], entered);
    }

    private sealed record Step(string Name, int Number);

    private sealed record Command(string Name);

    private readonly record struct Point(int X, int Y);

    private readonly struct Plain(int value)
    {
        private readonly int _value = value;

        public override string ToString() => $"plain {_value}";
    }

    private sealed class Bare;

    private sealed class Named(string name)
    {
        public override bool Equals(object? obj) => obj is Named other && other.ToString() == ToString();

        public override int GetHashCode() => ToString().Length;

        public override string ToString() => name;
    }

    private readonly record struct Colliding(int Number)
    {
        public override int GetHashCode() => 1;
    }
}
