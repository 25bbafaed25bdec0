<#
Soát Phụ Lục: tin một thư mục dùng chung làm danh mục phần bổ trợ Office, cho người dùng đang đăng nhập.
Dùng làm script đăng nhập trong Group Policy (User Configuration > Policies > Windows Settings > Scripts > Logon > PowerShell Scripts),
ô Script Parameters:  -Share \\MAYCHU\SoatPhuLuc
Gỡ ra:                -Share \\MAYCHU\SoatPhuLuc -Remove
Chưa thử trên Windows.
#>
param(
    [Parameter(Mandatory = $true)][ValidatePattern('^\\\\[^\\]+\\.+')][string] $Share,
    [switch] $Remove
)
$ErrorActionPreference = 'Stop'
$id = '{a4d0c2f6-5e0b-4b7a-9a3c-2f6b1d8e7c51}'
$key = "HKCU:\Software\Microsoft\Office\16.0\WEF\TrustedCatalogs\$id"

if ($Remove) {
    if (Test-Path $key) { Remove-Item -Path $key -Recurse -Force }
    return
}
New-Item -Path $key -Force | Out-Null
New-ItemProperty -Path $key -Name 'Id' -Value $id -PropertyType String -Force | Out-Null
New-ItemProperty -Path $key -Name 'Url' -Value $Share -PropertyType String -Force | Out-Null
# 1: danh mục hiện trong Trang đầu / Chèn > Phần bổ trợ > Thư mục dùng chung.
New-ItemProperty -Path $key -Name 'Flags' -Value 1 -PropertyType DWord -Force | Out-Null
