#nullable disable
namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Classic;

public class FactType1
{
    public string TestProperty { get; set; }
    public int Value { get; set; }
}

public class FactType2
{
    public string TestProperty { get; set; }
    public string JoinProperty { get; set; }
}

public class FactType3
{
    public string TestProperty { get; set; }
    public FactType2 Parent { get; set; }
}

public struct FactValue
{
    public FactValue(string key, decimal amount)
    {
        Key = key;
        Amount = amount;
    }

    public string Key { get; }
    public decimal Amount { get; }
}
