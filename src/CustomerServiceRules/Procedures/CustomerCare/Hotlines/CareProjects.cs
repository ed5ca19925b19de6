namespace CustomerServiceRules.Procedures.CustomerCare;

/// <summary>The IDs of the four projects that the document names; a host adds its own to <see cref="CustomerCare.Hotlines"/>.</summary>
public static class CareProjects
{
    /// <summary>The project 天汇, whose hotline is the property company's.</summary>
    public const string Tianhui = "tianhui";

    /// <summary>The project 曦城, whose hotline is the property company's.</summary>
    public const string Xicheng = "xicheng";

    /// <summary>The project 上城, whose hotline is the ambassador's.</summary>
    public const string Shangcheng = "shangcheng";

    /// <summary>The project 水岸, whose hotline is the ambassador's.</summary>
    public const string Shuian = "shuian";
}
