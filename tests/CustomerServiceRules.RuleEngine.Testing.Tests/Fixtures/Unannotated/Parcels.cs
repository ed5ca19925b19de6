#nullable disable
namespace CustomerServiceRules.RuleEngine.Testing.Tests.Fixtures.Unannotated;

public class Parcel
{
    public string Label { get; set; }
    public int Value { get; set; }
}

public class Slip
{
    public string Label { get; set; }
    public string ParcelLabel { get; set; }
}

public class Content
{
    public string Label { get; set; }
    public Slip Slip { get; set; }
}

public struct Charge
{
    public Charge(string key, decimal amount)
    {
        Key = key;
        Amount = amount;
    }

    public string Key { get; }
    public decimal Amount { get; }
}
