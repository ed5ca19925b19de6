using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Tests.SampleFacts;

public class A
{
    public A(string n = "", int v = 0) => (N, V) = (n, v);

    public string N { get; set; }

    public int V { get; set; }

    public override string ToString() => $"a({N},{V})";
}

public class AA(string n = "", int v = 0) : A(n, v);

public class B
{
    public B(string n = "", string? k = "", int v = 0) => (N, K, V) = (n, k, v);

    public string N { get; set; }

    public string? K { get; set; }

    public int V { get; set; }

    public override string ToString() => N;
}

public class C
{
    public C(string n = "", string k = "") => (N, K) = (n, k);

    public string N { get; set; }

    public string K { get; set; }

    public override string ToString() => N;
}

public sealed record Rec(int Id, int V);

public sealed class IdF(string id, int v) : IIdentityProvider
{
    public string Id { get; set; } = id;

    public int V { get; set; } = v;

    public object GetIdentity() => Id;
}
