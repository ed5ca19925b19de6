using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests;

// The sample facts of the engines' contract: plain classes compare by reference.
public class A(string n = "", int v = 0)
{
    public string N { get; set; } = n;

    public int V { get; set; } = v;

    public override string ToString() => $"a({N},{V})";
}

public class AA(string n = "", int v = 0) : A(n, v);

public class B(string n = "", string? k = "", int v = 0)
{
    public string N { get; set; } = n;

#nullable disable annotations
    // Tests with and without null keys group and join by it.
    public string K { get; set; } = k;
#nullable restore

    public int V { get; set; } = v;

    public override string ToString() => N;
}

public class C(string n = "", string k = "")
{
    public string N { get; set; } = n;

    public string K { get; set; } = k;

    public override string ToString() => N;
}

public sealed record Rec(int Id, int V = 0);

public sealed class IdF(string id, int v) : IIdentityProvider
{
    public string Id { get; set; } = id;

    public int V { get; set; } = v;

    public object GetIdentity() => Id;
}
