using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.MallComplaints;

/// <summary>What a handled complaint taught: the seventh step (总结处理得失). Immutable.</summary>
[Cites("MALL-C-2")]
public sealed record ComplaintReview
{
    /// <summary>Records a review.</summary>
    /// <param name="gains">What was handled well; not empty.</param>
    /// <param name="losses">What was lost or should be done otherwise; not empty.</param>
    /// <exception cref="ArgumentException">One is empty.</exception>
    public ComplaintReview(string gains, string losses)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(gains);
        ArgumentException.ThrowIfNullOrWhiteSpace(losses);
        Gains = gains;
        Losses = losses;
    }

    /// <summary>What was handled well (得).</summary>
    public string Gains { get; }

    /// <summary>What was lost or should be done otherwise (失).</summary>
    public string Losses { get; }
}
