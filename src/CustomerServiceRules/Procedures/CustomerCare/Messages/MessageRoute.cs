using CustomerServiceRules.Provenance;

namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>By which channel a message goes, if it goes.</summary>
[Cites("CARE-2.0", "CARE-2.1", CareDocument.Channel)]
public enum MessageRoute
{
    /// <summary>By e-mail (电子邮箱).</summary>
    Email = 1,

    /// <summary>By SMS, or MMS where it holds a picture (短信, 彩信).</summary>
    Sms,

    /// <summary>It is not sent.</summary>
    Withheld,
}
