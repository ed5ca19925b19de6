using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.TobaccoRetail;

/// <summary>How far a retailer is on the way into the sales network.</summary>
[Cites("TOB-13a.1", "TOB-13a.2", "TOB-13a.3")]
public enum OnboardingState
{
    /// <summary>Asks for a licence.</summary>
    Applicant = 1,

    /// <summary>Holds a licence and is not served yet.</summary>
    Licensed,

    /// <summary>Is a customer of the sales network (入网).</summary>
    InNetwork,

    /// <summary>Its data are in the system's archive screen.</summary>
    ArchiveMaintained,

    /// <summary>Its market type and area class are decided; its scale follows with the next quarter.</summary>
    Classified,
}

/// <summary>What moves a retailer into the sales network.</summary>
[Cites("TOB-13a.1", "TOB-13a.2", "TOB-13a.3")]
public enum OnboardingTrigger
{
    /// <summary>The licence is granted.</summary>
    GrantLicence = 1,

    /// <summary>The customer joins the sales network.</summary>
    JoinNetwork,

    /// <summary>The visit-delivery cycle has passed and the customer has not joined.</summary>
    RemindOfNetwork,

    /// <summary>The archive screen is filled.</summary>
    MaintainArchive,

    /// <summary>Market type and area class are decided.</summary>
    Classify,
}

/// <summary>How far a customer is with ordering online.</summary>
[Cites("TOB-14.2", "TOB-14.3", "TOB-14.4")]
public enum OnlineOrderingState
{
    /// <summary>Has not asked for it.</summary>
    NotRequested = 1,

    /// <summary>Has asked for it.</summary>
    Requested,

    /// <summary>Knows account and password.</summary>
    CredentialsGiven,

    /// <summary>Is trained and can order alone.</summary>
    Ready,

    /// <summary>Has ordered.</summary>
    Ordering,
}

/// <summary>What moves a customer towards ordering online.</summary>
[Cites("TOB-14.2", "TOB-14.3", "TOB-14.4", "TOB-14.6")]
public enum OnlineOrderingTrigger
{
    /// <summary>The customer asks for it.</summary>
    Request = 1,

    /// <summary>Account and password are told.</summary>
    GiveCredentials,

    /// <summary>The customer manager has trained the customer face to face.</summary>
    CompleteTraining,

    /// <summary>The first order is placed.</summary>
    PlaceOrder,
}

/// <summary>Whether a customer's payments are debited.</summary>
[Cites("TOB-16.1")]
public enum DirectDebitState
{
    /// <summary>They are not.</summary>
    Inactive = 1,

    /// <summary>They are debited from its account.</summary>
    Active,
}

/// <summary>What sets up direct debit.</summary>
[Cites("TOB-16.1")]
public enum DirectDebitTrigger
{
    /// <summary>Account and authorisation are there.</summary>
    Activate = 1,
}
