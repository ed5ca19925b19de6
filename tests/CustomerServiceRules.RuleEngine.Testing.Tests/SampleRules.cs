using CustomerServiceRules.RuleEngine.Fluent.Dsl;

namespace CustomerServiceRules.RuleEngine.Testing.Tests;

public class A(string n = "", int v = 0)
{
    public string N { get; } = n;

    public int V { get; set; } = v;

    public override string ToString() => $"a({N})";
}

public class AA(string n = "", int v = 0) : A(n, v);

public class B(string n = "")
{
    public string N { get; } = n;
}

public sealed record Rec(int Id);

/// <summary>Fires for every A from 1 on; the name is that of the class.</summary>
public class OnA : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match(() => a, x => x.V > 0);
        Then().Do(_ => SampleActions.Nothing());
    }
}

/// <summary>Fires before <see cref="OnA"/> for every A above 10, and again to undo it.</summary>
[Name("high"), Priority(10)]
public class OnHighA : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match(() => a, x => x.V > 10);
        Then().Do(_ => SampleActions.Nothing()).Undo(_ => SampleActions.Nothing());
    }
}

public class OnB : Rule
{
    public override void Define()
    {
        B b = null!;
        When().Match(() => b);
        Then().Do(_ => SampleActions.Nothing());
    }
}

public class OnPair : Rule
{
    public override void Define()
    {
        A a = null!;
        B b = null!;
        When().Match(() => a).Match(() => b, x => x.N == a.N);
        Then().Do(_ => SampleActions.Nothing());
    }
}

public class OnRec : Rule
{
    public override void Define()
    {
        Rec rec = null!;
        When().Match(() => rec);
        Then().Do(_ => SampleActions.Nothing());
    }
}

/// <summary>A rule whose threshold and name the test gives.</summary>
public class OnAFrom(string name, int threshold) : Rule
{
    public override void Define()
    {
        A a = null!;
        Name(name);
        When().Match(() => a, x => x.V >= threshold);
        Then().Do(_ => SampleActions.Nothing());
    }
}

public class WithoutActions : Rule
{
    public override void Define()
    {
        A a = null!;
        When().Match(() => a);
    }
}

internal static class SampleActions
{
    public static void Nothing()
    {
    }
}
