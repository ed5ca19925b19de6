using CustomerServiceRules.Parameters;
using CustomerServiceRules.Terms;

namespace Acme.Loyalty;

public static class AcmeParameters
{
    public static readonly Parameter<decimal> GoldFrom = new(
        "acme.gold-from",
        new LocalizedText("Turnover from which a member is gold", "金级起点"),
        "CNY",
        new DatedValue<decimal>(null, new DateOnly(2026, 1, 1), 80m, "ACME-1"),
        new DatedValue<decimal>(new DateOnly(2026, 1, 1), null, 100m, "ACME-1", "OQ-901"));

    public static readonly Parameter<int> SevereFrom = new(
        "acme.severe-from", new LocalizedText("Severity from which a complaint counts", "严重程度"), "", new DatedValue<int>(3, "ACME-2"));
}
