using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>The name of the service that a tier receives under "3+3".</summary>
[Cites("TOB-10", "OQ-12", "X-3")]
public enum ServiceBundle
{
    /// <summary>Family service (亲情服务), for tier A.</summary>
    Family = 1,

    /// <summary>Sincere service (真情服务), for tier B.</summary>
    Sincere = 2,

    /// <summary>Warm service (热情服务), for tier C.</summary>
    Warm = 3,
}

/// <summary>Which tier receives which service.</summary>
public static class ServiceBundles
{
    /// <summary>The service of a tier: family for A, sincere for B, warm for C (TOB-10).</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is no tier.</exception>
    public static ServiceBundle Bundle(this CustomerTier tier) => tier switch
    {
        CustomerTier.A => ServiceBundle.Family,
        CustomerTier.B => ServiceBundle.Sincere,
        CustomerTier.C => ServiceBundle.Warm,
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "Expected A, B or C."),
    };
}
