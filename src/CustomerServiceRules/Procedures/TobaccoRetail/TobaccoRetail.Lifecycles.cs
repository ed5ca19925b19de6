namespace CustomerServiceRules.Procedures.TobaccoRetail;

// How cases move.
public static partial class TobaccoRetail
{
    /// <summary>Ordering online; a region of <see cref="Onboarding"/>.</summary>
    public static OnlineOrderingRegion OnlineOrdering { get; } = new();

    /// <summary>Direct debit; a region of <see cref="Onboarding"/>.</summary>
    public static DirectDebitRegion DirectDebit { get; } = new();

    /// <summary>How a retailer comes into the sales network; ask the rulebook for it by <see cref="Rulebook.Lifecycle"/>.</summary>
    public static OnboardingLifecycle Onboarding { get; } = new();
}
