namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>The IDs of what a buyer is owed: what obligations and findings name it by.</summary>
public static class CareContacts
{
    /// <summary>The call about the first impression, once after the first visit (CARE-1.1).</summary>
    public const string FirstCall = "care.first-call";

    /// <summary>The thank-you message, once after subscribing (CARE-1.2).</summary>
    public const string Thanks = "care.thanks";

    /// <summary>The call after signing that makes the hotline known (CARE-1.3).</summary>
    public const string WelcomeCall = "care.welcome-call";

    /// <summary>The message after signing that makes the hotline known (CARE-1.3).</summary>
    public const string HotlineMessage = "care.hotline-message";

    /// <summary>The ambassador's calls of a month (CARE-2.3a).</summary>
    public const string Call = "care.call";

    /// <summary>The messages of a month (CARE-2.3b).</summary>
    public const string Message = "care.message";

    /// <summary>The message of a month on the progress of the building (CARE-2.4).</summary>
    public const string Progress = "care.progress";

    /// <summary>What is published each month before moving in (CARE-3.1); a publication is a contact with each buyer whom it concerns.</summary>
    public const string Preview = "care.preview";
}
