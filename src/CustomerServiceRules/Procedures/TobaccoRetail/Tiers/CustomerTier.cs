using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>
/// The tier of a customer, highest first. It follows the scale, unless an approved downgrade lowers it; nothing raises it.
/// </summary>
/// <remarks>The letter C is also the code of urban (OQ-7): the two are separate types and are never joined.</remarks>
[Cites("TOB-7.1", "TOB-7.2", "TOB-7.3", "TOB-7.4", "OQ-7", "X-4")]
public enum CustomerTier
{
    /// <summary>Key customer (重点客户).</summary>
    A = 1,

    /// <summary>Ordinary customer (普通客户).</summary>
    B = 2,

    /// <summary>Support customer (扶持客户).</summary>
    C = 3,
}
