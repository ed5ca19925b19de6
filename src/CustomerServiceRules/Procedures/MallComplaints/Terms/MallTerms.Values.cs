using CustomerServiceRules.Terms;

namespace CustomerServiceRules.Procedures.MallComplaints;

// The names of what can be decided or recorded.
internal static partial class MallTerms
{
    private static Term[] Values =>
    [
        Named(MallComplaintGroup.Goods, "About goods", "对商品抱怨"),
        Named(MallComplaintGroup.Service, "About service", "对服务抱怨"),
        Named(MallComplaintGroup.Safety, "About safety", "对安全抱怨"),
        Named(MallComplaintType.Price, "Price", "价格"),
        Named(MallComplaintType.Quality, "Quality", "品质"),
        Named(MallComplaintType.Damaged, "Damaged or incomplete", "残缺"),
        Named(MallComplaintType.Expired, "Expired", "过期"),
        Named(MallComplaintType.LabelMismatch, "Label does not match", "标示不符"),
        Named(MallComplaintType.NoChineseLabel, "Imported goods without a Chinese label", "进口商品未附有中文标示"),
        Named(MallComplaintType.OutOfStock, "Out of stock", "缺货"),
        Named(MallComplaintType.Attitude, "Attitude of staff", "工作人员态度不佳"),
        Named(MallComplaintType.CashierError, "Wrong work at the cash desk", "收银作业不当"),
        Named(MallComplaintType.TooFewServices, "Too few services", "服务项目不足"),
        Named(MallComplaintType.PoorExecution, "Service done badly", "现有服务作业不当"),
        Named(MallComplaintType.ServiceWithdrawn, "Former service withdrawn", "取消原来提供服务项目"),
        Named(MallComplaintType.Accident, "Accident", "意外事件发生"),
        Named(MallComplaintType.Environment, "Influence of the surroundings", "环境影响"),
        Named(ComplaintTopic.FoodPoisoning, "Poisoning by food", "购买食品而中毒"),
        Named(ComplaintTopic.SpoiledOrExpiredFood, "Spoiled or expired food", "变质或过期食品"),
        Named(ComplaintTopic.BuildingOrFacility, "Building and facilities", "建筑设施"),
        Named(ComplaintTopic.ForkliftInjury, "Customer grazed by a forklift", "叉车擦伤顾客"),
        Named(ComplaintTopic.ReturnOrExchangeDispute, "Dispute in a return or exchange", "退/换商品时发生争执"),
        Named(StaffRank.Employee, "Below supervisor level", "主管级以下"),
        Named(StaffRank.Supervisor, "Supervisor level", "主管级"),
        Named(StaffRank.AboveSupervisor, "Above supervisor level", "主管级以上"),
        Named(HandlerLevel.Lower, "Customer-service supervisor", "客服主管"),
        Named(HandlerLevel.CustomerServiceManager, "Customer-service manager", "客服经理（店办主任）"),
        Named(HandlerLevel.StoreManager, "Store manager", "店长"),
        Named(FindingKind.IgnoredComplaint, "Ignored a complaint", "置投诉问题于不顾"),
        Named(FindingKind.ComplainedAbout, "Was complained about", "被顾客投诉"),
        Named(FindingKind.Quarrel, "Quarrelled with a customer", "与顾客发生争执"),
        Named(MallSanction.AllowanceDeduction, "The month's allowance is deducted", "扣除当月津贴"),
        Named(MallSanction.Warning, "Warning", "警告处分"),
        Named(MallSanction.MajorDemerit, "Major demerit", "记大过处分"),
        Named(MallSanction.Dismissal, "Dismissal", "辞退"),
        Named(MallSanction.AdministrativeWarning, "Administrative warning", "行政警告"),
    ];
}
